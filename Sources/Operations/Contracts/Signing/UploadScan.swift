package import Domain
package import Ledger
import Storage

/// Brings in the scan of a paper that one or more parties signed: a user of either member, the candidate, or a
/// coordinator. It counts once the others confirmed it.
package struct UploadScan: Sendable {
    package let id: ContractId
    package let parties: Set<ContractParty>
    package let signedOn: CalendarDay
    package let bytes: [UInt8]

    /// - Parameters:
    ///   - parties: whose signatures stand on it.
    ///   - signedOn: the day that stands on it.
    ///   - bytes: a PDF, JPEG or PNG of at most `ScanFile.maximumBytes`.
    package init(id: ContractId, parties: Set<ContractParty>, signedOn: CalendarDay, bytes: [UInt8]) {
        self.id = id
        self.parties = parties
        self.signedOn = signedOn
        self.bytes = bytes
    }

    /// Refuses `file-too-large`, `scan-unreadable`, `scan-waiting`, `scan-before-issue`, `day-in-future`, and parties
    /// that signed already or do not sign.
    package func run(at desk: Desk, once: Once? = nil) async throws -> ScanId {
        // Not theirs comes before not readable.
        _ = try await desk.ask(ShowContract(id: id))
        let type = try ScanFile.type(of: bytes)
        return try await desk.perform(KeepScan(upload: self, type: type, hash: Digest256(of: bytes)), once: once)
    }
}

/// The transaction of `UploadScan`.
private struct KeepScan: Command {
    let upload: UploadScan
    let type: ScanType
    let hash: Digest256

    func execute(at desk: Desk, in scope: WriteScope) throws -> ScanId {
        let contract = try scope.reading.knownContract(upload.id, at: desk)
        let parties = contract.terms.parties.filter { upload.parties.contains($0) }
        guard !parties.isEmpty, parties.count == upload.parties.count else {
            throw Refusal(.fieldMissing, at: "/parties")
        }
        for party in parties { try contract.mustAwait(party) }
        try desk.mustHaveCome(upload.signedOn, at: "/signed_on")
        guard let issuedAt = contract.issuedAt, let textHash = contract.documentHash,
            upload.signedOn >= issuedAt.amsterdamDay
        else { throw Refusal(.scanBeforeIssue, at: "/signed_on") }
        let waiting = try scope.reading.scans(of: contract.id).filter { $0.state == .waiting }
        guard waiting.allSatisfy({ Set($0.parties).isDisjoint(with: parties) }) else { throw Refusal(.scanWaiting) }
        let scan = ContractScan(
            id: desk.newId(), contract: contract.id, parties: parties, signedOn: upload.signedOn,
            uploadedAt: desk.now, uploadedAs: desk.ownParty(of: contract), by: desk.actor.label, type: type,
            byteCount: upload.bytes.count, hash: hash, textHash: textHash
        )
        try scope.insert(scan, sealed: scope.reading.sealed(upload.bytes, of: scan, in: contract, at: desk))
        try scope.record(
            .scanUploaded, .contract, contract.id, at: desk, namens: contract.member(signing: parties[0]),
            detail: parties.map(\.rawValue).joined(separator: ",")
        )
        try scope.post(
            .contractToSign, about: contract, to: scan.awaited(of: contract.terms.parties), at: desk)
        return scan.id
    }
}

extension Desk {
    /// The one party for which the desk's actor speaks; nil for a coordinator, and for who acts for both members.
    fileprivate func ownParty(of contract: Contract) -> ContractParty? {
        let own = contract.terms.parties.filter { party in
            switch (party, actor.authority) {
            case (.employee, .candidate(let id)): id == contract.candidate
            case (.bringing, .members), (.taking, .members): actor.belongsTo(contract.member(signing: party))
            case (.employee, _), (.bringing, _), (.taking, _): false
            }
        }
        return own.count == 1 ? own.first : nil
    }
}
