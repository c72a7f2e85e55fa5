import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// What a secondment costs a month, to be tried before anything is drafted. The address may bring what to begin with.
enum FeePage {
    static let path = "/vergoeding"

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustTakePart()
        let begun = entry.typed == nil && visit.query("start") != nil ? visit.searched : entry
        return try await page(visit, begun, answer: nil)
    }

    static func calculate(_ visit: Visit, _ input: FormInput) async throws -> Page {
        let fields = input.fields
        let start = fields.required("start", .typedDay)
        let end = fields.required("end", .typedDay)
        let (schedule, shares) = ScheduleRows.readWithShares(fields)
        let basis = FeeFields.read(fields, shares: shares)
        let cents = fields.optional("fee_cents", .euros(inCents: 1...50_000))
        let vat = fields.choice("vat", of: ContractTerms.Vat.self)
        try fields.finish()
        guard let parts = basis() else { throw Refusal(.contractWageCostMissing, at: "/fee_basis") }
        let answer = try await visit.desk.ask(
            CalculateFee(
                start: start(), end: end(), schedule: schedule(), basis: parts, hourlyCents: cents(), vat: vat())
        )
        return try await page(visit, FormEntry(in: visit.language, typed: input.form), answer: answer)
    }

    /// The address of this page filled in with the terms of a draft.
    static func address(of terms: ContractTerms, in visit: Visit) -> String {
        var values = [("start", "\(terms.start)"), ("end", "\(terms.end)")]
        for (position, step) in terms.schedule.enumerated() {
            values.append(("step_\(position + 1)_from", "\(step.from)"))
            let hours = HoursText.amount(minutes: Int64(step.weeklyMinutes), in: visit.language)
            values.append(("step_\(position + 1)_minutes", hours))
        }
        return visit.path(to: path) + "?" + values.map { "\($0)=\($1)" }.joined(separator: "&")
    }

    private static func page(_ visit: Visit, _ entry: FormEntry, answer: CalculateFee.Answer?) async throws -> Page {
        let limits = try await visit.desk.ask(ShowFeeLimits())
        let start = visit.desk.today.month.next.firstDay
        let form = FormBlock(
            to: visit.path(to: path),
            [
                entry.part(
                    "term", visit.say(TermsPhrases.term),
                    [
                        [
                            entry.day("start", visit.say(TermsPhrases.start), value: start),
                            entry.day(
                                "end", visit.say(TermsPhrases.end), value: start.adding(months: 3).adding(days: -1)),
                        ]
                    ]
                ),
                ScheduleRows.part(entry, [HoursVersion(from: start, weeklyMinutes: 1440)], shares: [], in: visit),
                entry.part(
                    "fee_basis", visit.say(TermsPhrases.money), hint: visit.say(TermsPhrases.moneyHint),
                    FeeFields.parts(entry, nil, limits, in: visit) + [
                        [
                            entry.input(
                                "fee_cents", visit.say(FeePhrases.hourly), .decimal,
                                hint: visit.say(FeePhrases.hourlyHint), required: false
                            ),
                            entry.select(
                                "vat", visit.say(TermsPhrases.vat),
                                Choice.all(of: ContractTerms.Vat.self, in: visit.language)
                            ),
                        ]
                    ]
                ),
            ],
            submit: visit.say(FeePhrases.calculate)
        )
        let head = PageHead(
            visit.say(FeePhrases.title), back: visit.link(ContractPhrases.contracts, to: .contracts),
            lead: visit.say(FeePhrases.lead)
        )
        return Page(head, (answer.map { result($0, in: visit) } ?? []) + [.form(form)])
    }

    private static func result(_ answer: CalculateFee.Answer, in visit: Visit) -> [Block] {
        let amount = TermsBlocks.money(answer.hourlyCents, in: visit)
        let maximum = TermsBlocks.money(answer.maximumCents, in: visit)
        let verdict: Block =
            answer.isWithoutProfit
            ? .note(visit.say(FeePhrases.withoutProfit(amount, maximum)), .good)
            : .note(visit.say(FeePhrases.profit(amount, maximum, answer.source)), .warn)
        return [verdict] + TermsBlocks.fee(answer.calculation, in: visit)
    }
}
