import Domain
import Foundation
import Ledger
import Operations
import Wording

extension Shell {
    private static let part = 200

    func listContracts(slug: String, state: String?, asJson: Bool, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let state = state.flatMap(ContractState.init(rawValue:))
        var contracts: [ContractView] = []
        while true {
            let list = ListContracts(state: state, after: contracts.last?.id, limit: Self.part)
            let found = try await desk.ask(list)
            contracts += found
            if found.count < Self.part { break }
        }
        if asJson { return ShellAnswer(output: [try JsonText.of(contracts.map(ContractRow.init))]) }
        // To standard error, so that who reads lines reads none.
        let none = contracts.isEmpty ? [UsagePhrases.noContracts.text(in: language)] : []
        return ShellAnswer(output: contracts.map { line($0, language) }, complaints: none)
    }

    func showContract(slug: String, number: String, asJson: Bool, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let contract = try await desk.ask(FindContract(number: number))
        if asJson { return ShellAnswer(output: [try JsonText.of(ContractRow(contract))]) }
        let parties = contract.terms.parties.map { party in
            "\(party.label(in: language)): \(state(of: party, contract, language))"
        }
        let lastDay = contract.state == .issued ? contract.signing.lastDay : nil
        return ShellAnswer(
            output: [line(contract, language)] + parties
                + (lastDay.map { [SigningPhrases.lastDay($0).text(in: language)] } ?? [])
        )
    }

    func remindSigners(slug: String, number: String, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let contract = try await desk.ask(FindContract(number: number))
        try await desk.perform(RemindSigners(id: contract.id))
        return ShellAnswer(output: [FlashMessage.signerReminded.labels.text(in: language)])
    }

    func contractPdf(slug: String, number: String) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let contract = try await desk.ask(FindContract(number: number))
        return ShellAnswer(document: Data(try await desk.perform(ReadContract(id: contract.id)).bytes))
    }

    private func line(_ contract: ContractView, _ language: Language) -> String {
        [
            contract.number ?? "", contract.state.label(in: language), contract.terms.kind.label(in: language),
            contract.candidateCode, contract.bringing.name, contract.taking.name, "\(contract.terms.start)",
            "\(contract.terms.end)",
            contract.state == .issued ? contract.awaited.map { $0.label(in: language) }.joined(separator: ", ") : "",
        ].joined(separator: "\t")
    }

    private func state(of party: ContractParty, _ contract: ContractView, _ language: Language) -> String {
        if let signature = contract.signatures.first(where: { $0.party == party }) {
            return SigningPhrases.signedOn(signature.day).text(in: language) + ", " + signature.way.label(in: language)
        }
        return (contract.signing.reminded[party].map(SigningPhrases.remindedOn) ?? ContractPhrases.notSigned)
            .text(in: language)
    }
}

/// A contract of `contract list --json` and `contract show --json`.
private struct ContractRow: Encodable {
    struct Signature: Encodable {
        let party: String
        let way: String
        let day: String
    }

    let number: String?
    let state: String
    let kind: String
    let candidate: String
    let bringing: String
    let taking: String
    let start: String
    let end: String
    let documentHash: String?
    let signatures: [Signature]
    let awaited: [String]
    let lastDay: String?

    init(_ contract: ContractView) {
        number = contract.number
        state = contract.state.rawValue
        kind = contract.terms.kind.rawValue
        candidate = contract.candidateCode
        bringing = contract.bringing.name
        taking = contract.taking.name
        start = "\(contract.terms.start)"
        end = "\(contract.terms.end)"
        documentHash = contract.documentHash.map { "\($0)" }
        signatures = contract.signatures.map {
            Signature(party: $0.party.rawValue, way: $0.way.rawValue, day: "\($0.day)")
        }
        awaited = contract.awaited.map(\.rawValue)
        lastDay = contract.signing.lastDay.map { "\($0)" }
    }
}
