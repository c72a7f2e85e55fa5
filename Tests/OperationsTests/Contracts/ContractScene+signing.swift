import Domain
import Ledger
import Storage
import Testing

@testable import Operations

extension ContractScene {
    /// Who signs for that party, in person.
    func desk(of party: ContractParty) async throws -> Desk {
        switch party {
        case .bringing: try await employer.desk()
        case .taking: try await host.desk()
        case .employee: try await network.candidate(candidate)
        }
    }

    /// Asks for a code and signs with it.
    func sign(_ id: ContractId, as party: ContractParty) async throws {
        let desk = try await desk(of: party)
        let hash = try await textHash(id)
        _ = try await desk.perform(AskSigningCode(id: id, party: party, textHash: hash))
        let code = try await mailedCode(id, at: desk, as: party)
        _ = try await SignContract(id: id, party: party, textHash: hash, code: code).run(at: desk)
    }

    /// Asks for a code and gives what the mail says.
    func askedCode(_ id: ContractId, at desk: Desk, as party: ContractParty? = nil) async throws -> String {
        _ = try await desk.perform(AskSigningCode(id: id, party: party, textHash: textHash(id)))
        return try await mailedCode(id, at: desk, as: party)
    }

    /// The mails of that kind, the newest first.
    func mails(_ kind: MailKind) async throws -> [OutboxEntry] {
        try await network.coordinator().ask(ListMails()).filter { $0.kind == kind }
    }

    /// The mail with the newest code for whoever stands at that desk.
    func codeMail(_ id: ContractId, at desk: Desk, as party: ContractParty? = nil) async throws -> OutboxEntry {
        try await network.read { scope in
            let contract = try #require(try scope.contract(id))
            let party = try desk.party(of: contract, as: party)
            let code = try #require(try scope.signingCode(of: id, as: party, for: desk.actor.label))
            return try #require(try scope.mail(code.mail))
        }
    }

    /// What that mail says.
    func mailedCode(_ id: ContractId, at desk: Desk, as party: ContractParty? = nil) async throws -> String {
        let mail = try await codeMail(id, at: desk, as: party)
        return try await network.read { try #require(try $0.words(of: mail, at: desk)?.code) }
    }

    /// A PDF of the kind that a scanner makes.
    func scan(of id: ContractId) async throws -> [UInt8] {
        try await employer.desk().perform(ReadContract(id: id)).bytes
    }

    func upload(
        _ id: ContractId, _ parties: Set<ContractParty>, at desk: Desk, on day: String = "2026-11-02"
    ) async throws -> ScanId {
        let act = UploadScan(id: id, parties: parties, signedOn: try Self.day(day), bytes: try await scan(of: id))
        return try await act.run(at: desk)
    }

    /// The newest scan as the coordinator sees it.
    func newestScan(_ id: ContractId) async throws -> SigningView.Scan {
        try #require(try await shown(id).signing.scans.last)
    }
}
