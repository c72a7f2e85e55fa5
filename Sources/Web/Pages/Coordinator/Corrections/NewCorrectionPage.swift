import Domain
import Ledger
import Operations
import Wording

/// Corrects one booking, or makes an entry of its own.
enum NewCorrectionPage {
    /// How a form says the network's account.
    private static let network = "network"

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustBeCoordinator()
        let texts = try await CorrectionTexts(visit)
        let asked = entry.typed?["transfer"] ?? visit.query("boeking")
        var transfer: Transfer?
        if let id = asked.flatMap({ TransferId($0) }) { transfer = try await visit.desk.ask(ShowTransfer(id: id)) }
        let members = try await visit.allMembers().filter { $0.state == .active || $0.state == .suspended }
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.newCorrection), fields(for: transfer, members, visit, entry),
            hidden: transfer.map {
                [HiddenField("transfer", $0.id.description), HiddenField("unit", $0.content.unit.rawValue)]
            } ?? [],
            submit: say(CorrectionPhrases.submit), cancel: visit.link(FramePhrases.cancel, to: .corrections)
        )
        let facts = transfer.map {
            [Block.facts([FactsBlock.Fact(say(CorrectionPhrases.reverses), texts.reversed($0))])]
        }
        return Page(
            PageHead(
                say(CorrectionPhrases.new), back: visit.link(CorrectionPhrases.title, to: .corrections),
                lead: say(CorrectionPhrases.lead)
            ),
            narrow: true, (facts ?? []) + [.form(form)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let transfer = fields.optional("transfer", .id(of: TransferSubject.self))
        let rebooks = fields.optional("action", .string(maximum: 20))
        let bringing = fields.optional("bringing", account)
        let taking = fields.optional("taking", account)
        let unit = fields.optional("unit", .choice(of: LedgerUnit.self))
        let hundredths = fields.optional("amount_hundredths", .euros(inCents: 1...CorrectionForms.mostHundredths))
        let minutes = fields.optional("amount_minutes", .hours(inMinutes: 1...CorrectionForms.mostMinutes))
        let effectiveOn = fields.required("effective_on", .typedDay)
        let reason = fields.required("reason", .freeText(maximum: CorrectionForms.longestReason))
        try fields.finish()
        var entry: CorrectionEntry?
        if transfer() == nil || rebooks() == "rebook" {
            let isHours = unit() == .minutes
            entry = try CorrectionForms.entry(
                from: chosen(bringing(), at: "/bringing"), to: chosen(taking(), at: "/taking"),
                hundredths: isHours ? nil : hundredths(), minutes: isHours ? minutes() : nil
            )
            guard entry != nil else {
                throw Refusal(.fieldMissing, at: isHours ? "/amount_minutes" : "/amount_hundredths")
            }
        }
        let act = ProposeCorrection(
            plan: try CorrectionForms.plan(reversing: transfer(), booking: entry), effectiveOn: effectiveOn(),
            reason: reason()
        )
        let id = try await visit.desk.perform(act)
        let isBooked = try await visit.desk.ask(ShowCorrection(id: id)).correction.state == .booked
        return visit.redirect(to: .correction(id), flash: isBooked ? .correctionBooked : .correctionProposed)
    }

    private static func chosen(_ account: Account?, at field: String) throws(Refusal) -> Account {
        guard let account else { throw Refusal(.fieldMissing, at: field) }
        return account
    }

    private static var account: FieldKind<Account> {
        .text { text, pointer throws(Refusal) in
            guard let account = Account(text) else { throw Refusal(.memberUnknown, at: pointer) }
            return account
        }
    }

    private static func fields(
        for transfer: Transfer?, _ members: [Member], _ visit: Visit, _ entry: FormEntry
    ) -> [FormField] {
        let say = visit.say
        let accounts =
            [Choice(network, say(CorrectionPhrases.network))]
            + members.map { Choice(Account.member($0.id).description, "\($0.name) (\($0.code))") }
        let content = transfer?.content
        let amount: FormField =
            content?.unit == .minutes
            ? entry.hours("amount_minutes", say(CorrectionPhrases.hours).capitalisedFirst, required: false)
            : entry.input(
                "amount_hundredths", say(CorrectionPhrases.placements).capitalisedFirst, .decimal,
                hint: say(CorrectionPhrases.amountHint), required: false)
        let sides = [
            entry.select(
                "bringing", say(CorrectionPhrases.bringing), accounts, chosen: content?.bringing.description, none: "–"),
            entry.select(
                "taking", say(CorrectionPhrases.taking), accounts, chosen: content?.taking.description, none: "–"),
        ]
        let units = [
            Choice(LedgerUnit.placements.rawValue, say(CorrectionPhrases.placements)),
            Choice(LedgerUnit.minutes.rawValue, say(CorrectionPhrases.hours)),
        ]
        let actions = [
            Choice("reverse", say(CorrectionPhrases.reverse)),
            Choice("rebook", say(CorrectionPhrases.rebook), hint: say(CorrectionPhrases.rebookHint)),
        ]
        let unit = content?.unit ?? .placements
        let ends = [
            entry.day(
                "effective_on", say(CorrectionPhrases.effectiveOn),
                value: content?.effectiveOn ?? visit.desk.today, hint: say(CorrectionPhrases.effectiveHint)),
            entry.area("reason", say(CorrectionPhrases.reason), hint: say(CorrectionPhrases.reasonHint)),
        ]
        guard transfer == nil else {
            return [entry.radios("action", say(CorrectionPhrases.action), actions, chosen: "reverse")] + sides + [
                amount
            ]
                + ends
        }
        let hours = entry.hours("amount_minutes", say(CorrectionPhrases.hours).capitalisedFirst, required: false)
        let choice = entry.radios(
            "unit", say(CorrectionPhrases.unit), units, chosen: unit.rawValue, hint: say(CorrectionPhrases.unitHint))
        return sides + [choice, amount, hours] + ends
    }
}
