import Documents
import Domain
import Ledger
import Storage
import Typesetting

/// The other steps of issuing: makes the document outside any transaction and keeps it if nothing changed meanwhile.
struct MakeContract: Sendable {
    /// A text can only change by somebody's new name or another clause; three times in a row it does not.
    private static let tries = 3

    let id: ContractId

    func run(at desk: Desk) async throws -> ContractId {
        for _ in 0..<Self.tries {
            let contract = try await desk.ask(ComposeContract(id: id))
            let pdf = try await desk.equipment.typesetter.pdf(of: contract.document)
            let copy = try await desk.equipment.typesetter.pdf(of: contract.readingCopy)
            let kept = KeepContract(id: id, document: contract, pdf: pdf, readingCopy: copy)
            if try await desk.perform(kept) { return id }
        }
        throw Refusal(.busy)
    }
}

/// What a contract that is being issued says.
struct ComposeContract: Inquiry {
    let id: ContractId

    func answer(at desk: Desk, in scope: ReadScope) throws -> ContractDocument {
        let contract = try scope.knownContract(id, at: desk)
        return try scope.document(of: contract, at: desk)
    }
}

/// Keeps the document, sealed with the candidate's key, and asks everybody to sign.
private struct KeepContract: Command {
    let id: ContractId
    let document: ContractDocument
    let pdf: [UInt8]
    let readingCopy: [UInt8]

    /// - Returns: false when the text is another one by now.
    func execute(at desk: Desk, in scope: WriteScope) throws -> Bool {
        var contract = try scope.reading.knownContract(id, at: desk)
        if contract.hasDocument { return true }
        guard try scope.reading.document(of: contract, at: desk) == document else { return false }
        try contract.issue(documentHash: Digest256(of: pdf))
        try scope.insertDocument(scope.reading.sealed(pdf, of: contract, at: desk), of: id)
        try scope.insert(
            scope.reading.stored(document, readingCopy: readingCopy, of: contract, at: desk), of: id)
        try scope.save(contract)
        try scope.record(
            .contractIssued, .contract, id, at: desk, namens: contract.bringing, detail: contract.number ?? "")
        try scope.post(.contractToSign, about: contract, at: desk)
        return true
    }
}
