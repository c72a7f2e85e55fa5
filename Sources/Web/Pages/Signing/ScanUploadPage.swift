import Domain
import Ledger
import Operations
import Wording

/// Brings in the scan of a paper that was signed by hand.
enum ScanUploadPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let (contract, home) = try await known(visit)
        let head = PageHead(
            visit.say(ScanPhrases.onPaper), back: visit.link(ContractPhrases.back, to: home),
            lead: visit.say(ScanPhrases.lead)
        )
        let pdf = visit.link(SigningPhrases.openDocument, to: "\(home)/pdf")
        let parties = free(contract)
        guard contract.state == .issued, !parties.isEmpty else {
            let refusal = Refusal(.scanWaiting)
            return Page(
                head, narrow: true, [.note(RefusalText(refusal, in: visit.language).detail, .warn), .links([pdf])])
        }
        let own = contract.viewer == .candidate ? ContractParty.employee : contract.maySign.first
        let form = FormBlock(
            to: visit.path(to: "\(home)/papier"),
            [
                entry.boxes(
                    "parties", visit.say(ScanPhrases.whose),
                    parties.map { Choice($0.rawValue, SigningProgress.name(of: $0, contract, in: visit)) },
                    chosen: own.map { [$0.rawValue] } ?? []
                ),
                entry.day("signed_on", visit.say(ScanPhrases.day)),
                entry.input(
                    "file", visit.say(ScanPhrases.file), .file, hint: visit.say(ScanPhrases.fileHint),
                    accept: ScanType.allCases.map(\.rawValue).joined(separator: ",")),
            ],
            submit: visit.say(ScanPhrases.upload), cancel: visit.link(FramePhrases.noBack, to: home), upload: true
        )
        return Page(
            head, narrow: true,
            [
                .links([pdf]), .panel(nil, [.form(form)]), .text(visit.say(ScanPhrases.confirmation)),
                .hint(visit.say(ScanPhrases.keepPaper)),
            ]
        )
    }

    static func submit(_ visit: Visit, _ form: FormInput) async throws -> RedirectResponse {
        let (contract, home) = try await known(visit)
        let parties = form.fields.choices("parties", of: ContractParty.self, maximum: ContractParty.allCases.count)
        let day = form.fields.required("signed_on", .typedDay)
        if form.file == nil { form.fields.refuse(.fieldMissing, at: "file") }
        try form.fields.finish()
        let act = UploadScan(
            id: contract.id, parties: Set(parties()), signedOn: day(), bytes: form.file?.bytes ?? [])
        _ = try await act.run(at: visit.desk)
        return visit.redirect(to: home, flash: .scanUploaded)
    }

    private static func known(_ visit: Visit) async throws -> (ContractView, String) {
        let contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        return (contract, SigningProgress.home(contract))
    }

    /// Whose signature neither stands nor waits.
    private static func free(_ contract: ContractView) -> [ContractParty] {
        let waiting = contract.signing.scans.filter { $0.scan.state == .waiting }.flatMap(\.scan.parties)
        return contract.awaited.filter { !waiting.contains($0) }
    }
}
