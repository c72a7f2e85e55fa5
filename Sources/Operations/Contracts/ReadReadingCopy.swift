package import Domain
import Ledger
package import Storage

/// The English reading copy of an issued contract, for whoever may read the contract itself; the look is recorded in
/// the same way.
package struct ReadReadingCopy: Command {
    package static var changes: Bool { false }

    package struct Paper: Hashable, Sendable {
        /// `agreement-2026-0007-reading-copy.pdf`.
        package let name: String
        package let bytes: [UInt8]
    }

    package let id: ContractId

    package init(id: ContractId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> Paper {
        let contract = try scope.reading.knownContract(id, at: desk)
        guard let number = contract.number, let bytes = try scope.reading.readingCopy(of: contract, at: desk) else {
            throw Refusal(.notFound)
        }
        try scope.recordLook(at: contract, desk: desk)
        return Paper(name: "agreement-\(number)-reading-copy.pdf", bytes: bytes)
    }
}
