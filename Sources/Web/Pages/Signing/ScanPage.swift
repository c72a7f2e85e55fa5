import Domain
import Ledger
import Operations
import Wording

/// The scan of a signed paper, for the others to look at and confirm.
enum ScanPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let (contract, scan) = try await known(visit)
        let home = SigningProgress.home(contract)
        let path = "\(home)/scans/\(scan.scan.id)"
        let head = PageHead(
            visit.say(ScanPhrases.scan), tag: Tag(visit.label(scan.scan.state), tone(scan.scan.state)),
            back: visit.link(ContractPhrases.back, to: home)
        )
        let picture: Block =
            scan.scan.state == .rejected
            ? .note(visit.say(ScanPhrases.gone))
            : .document(
                DocumentBlock(
                    visit.path(to: "\(path)/bestand"), mediaType: scan.scan.type.rawValue,
                    name: visit.say(ScanPhrases.image), fallback: visit.say(SigningPhrases.cannotShow),
                    open: visit.say(ScanPhrases.open)
                ))
        return Page(
            head, narrow: true,
            [.facts(facts(scan, contract, visit)), picture] + answer(scan, path, visit, entry))
    }

    static func confirm(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let (contract, scan) = try await known(visit)
        let seen = fields.bool("seen")
        let party = fields.choice("party", of: ContractParty.self)
        try fields.finish()
        guard seen() else { throw Refusal(.fieldMissing, at: "/seen") }
        try await visit.desk.perform(AnswerScan(contract: contract.id, id: scan.scan.id, party: party()))
        return visit.redirect(to: SigningProgress.home(contract), flash: .scanConfirmed)
    }

    static func reject(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let (contract, scan) = try await known(visit)
        let reason = fields.choice("reason", of: ScanRejection.self)
        let party = fields.choice("party", of: ContractParty.self)
        try fields.finish()
        let act = AnswerScan(contract: contract.id, id: scan.scan.id, party: party(), rejection: reason())
        try await visit.desk.perform(act)
        return visit.redirect(to: SigningProgress.home(contract), flash: .scanRejected)
    }

    static func file(_ visit: Visit) async throws -> FileResponse {
        let contract = try visit.context.id("id", of: ContractSubject.self)
        let scan = try visit.context.id("scan", of: ScanSubject.self)
        let file = try await visit.desk.perform(ReadScan(contract: contract, id: scan))
        return FileResponse(file.bytes, mediaType: file.type.rawValue, name: file.name, isShown: true)
    }

    private static func known(_ visit: Visit) async throws -> (ContractView, SigningView.Scan) {
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        let id = try visit.context.id("scan", of: ScanSubject.self)
        guard let scan = contract.signing.scans.first(where: { $0.scan.id == id }) else { throw Refusal(.notFound) }
        return (contract, scan)
    }

    private static func facts(
        _ scan: SigningView.Scan, _ contract: ContractView, _ visit: Visit
    ) -> [FactsBlock.Fact] {
        func names(_ parties: [ContractParty]) -> String {
            parties.map { SigningProgress.name(of: $0, contract, in: visit) }.joined(separator: ", ")
        }
        return [
            FactsBlock.Fact(visit.say(ScanPhrases.signatureOf), names(scan.scan.parties)),
            FactsBlock.Fact(visit.say(ScanPhrases.day), visit.text(scan.scan.signedOn)),
            FactsBlock.Fact(visit.say(ScanPhrases.uploadedOn), visit.text(scan.scan.uploadedAt)),
        ] + (scan.awaited.isEmpty ? [] : [FactsBlock.Fact(visit.say(ScanPhrases.waitsFor), names(scan.awaited))])
    }

    private static func answer(
        _ scan: SigningView.Scan, _ path: String, _ visit: Visit, _ entry: FormEntry
    ) -> [Block] {
        guard let party = scan.mayAnswer.first else { return [] }
        let hidden = [HiddenField("party", party.rawValue)]
        let yes = FormBlock(
            to: visit.path(to: path),
            [
                entry.forForm(with: "seen").box(
                    "seen", visit.say(ContractPhrases.confirmLegend), visit.say(ScanPhrases.seen), required: true)
            ],
            hidden: hidden, submit: visit.say(ScanPhrases.confirm)
        )
        let no = FormBlock(
            to: visit.path(to: "\(path)/afkeuren"),
            [
                entry.forForm(with: "reason").select(
                    "reason", visit.say(ScanPhrases.reason), Choice.all(of: ScanRejection.self, in: visit.language),
                    none: visit.say(CommonPhrases.choose))
            ],
            hidden: hidden, submit: visit.say(ScanPhrases.reject), quiet: true
        )
        return [
            .panel(visit.say(ScanPhrases.question), [.form(yes)]),
            .panel(visit.say(ScanPhrases.notRight), [.text(visit.say(ScanPhrases.notRightText)), .form(no)]),
        ]
    }

    private static func tone(_ state: ContractScan.State) -> Tag.Tone {
        switch state {
        case .waiting: .warn
        case .confirmed: .good
        case .rejected: .bad
        }
    }
}
