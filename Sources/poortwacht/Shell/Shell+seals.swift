import Domain
import Ledger
import Operations
import Wording

extension Shell {
    func verifyDocument(_ bytes: [UInt8], asJson: Bool, language: Language) async throws -> ShellAnswer {
        let verification = try await VerifyDocument(bytes: bytes).run(in: house)
        let exitCode: Int32 = if case .genuine = verification { 0 } else { 1 }
        if asJson {
            return ShellAnswer(exitCode: exitCode, output: [try JsonText.of(VerificationRow(verification))])
        }
        let heading = verification.heading.text(in: language)
        let facts = verification.contract.map { self.facts(of: $0, language) } ?? []
        let lines = ["\(heading). \(verification.sentence(in: language))"] + facts
        return exitCode == 0 ? ShellAnswer(output: lines) : .refused(lines)
    }

    func renewSeal(slug: String, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let certificate = try await RenewSeal().run(at: desk)
        let day = certificate.validUntil.amsterdamDay
        let until = Labels(DayText.long(day, in: .dutch), DayText.long(day, in: .english))
        let sentence = VerifyPhrases.sealRenewed(until: until, fingerprint: "\(certificate.fingerprint)")
        return ShellAnswer(output: [sentence.text(in: language)])
    }

    private func facts(of contract: VerifiedContract, _ language: Language) -> [String] {
        let term = "\(DayText.short(contract.start)) – \(DayText.short(contract.end))"
        let pairs = [
            (VerifyPhrases.number, contract.number), (VerifyPhrases.kind, contract.kind.label(in: language)),
            (VerifyPhrases.term, term), (VerifyPhrases.network, contract.network),
        ]
        return pairs.map { "\($0.text(in: language)): \($1)" }
    }
}

/// `contract verify --json`: scripts hold on to these names.
private struct VerificationRow: Encodable {
    let verdict: String
    let detail: String?
    let network: String?
    let number: String?
    let kind: String?
    let start: String?
    let end: String?
    let sealedAt: String?

    init(_ verification: Verification) {
        let contract = verification.contract
        verdict = verification.code
        detail = verification.detail
        network = contract?.network
        number = contract?.number
        kind = contract?.kind.rawValue
        start = contract.map { "\($0.start)" }
        end = contract.map { "\($0.end)" }
        sealedAt = contract.map { "\($0.sealedAt)" }
    }
}
