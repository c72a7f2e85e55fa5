package import Domain
package import Ledger
package import Storage

/// The document of an issued contract, sealed once everybody signed: for both members, the candidate and coordinators.
/// A look by anybody but the own employer and the candidate goes into the access log.
package struct ReadContract: Command {
    package static var changes: Bool { false }

    package struct Paper: Hashable, Sendable {
        /// `overeenkomst-2026-0007.pdf`.
        package let name: String
        package let bytes: [UInt8]
        /// What a signature refers to.
        package let hash: Digest256
    }

    package let id: ContractId

    package init(id: ContractId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> Paper {
        let contract = try scope.reading.knownContract(id, at: desk)
        guard let number = contract.number, let hash = contract.documentHash,
            let bytes = try scope.reading.openedCopy(of: contract, at: desk)
        else { throw Refusal(.notFound) }
        try scope.recordLook(at: contract, desk: desk)
        return Paper(name: "overeenkomst-\(number).pdf", bytes: bytes, hash: hash)
    }
}
