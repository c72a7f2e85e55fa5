package import Domain
import Ledger
package import Storage

/// The scan of a signed paper: for both members, the candidate and coordinators. A look is recorded as one at the
/// document is.
package struct ReadScan: Command {
    package static var changes: Bool { false }

    package struct File: Hashable, Sendable {
        /// `scan-2026-0007.pdf`
        package let name: String
        package let type: ScanType
        package let bytes: [UInt8]
    }

    package let contract: ContractId
    package let id: ScanId

    package init(contract: ContractId, id: ScanId) {
        self.contract = contract
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> File {
        let (scan, contract) = try scope.reading.knownScan(id, of: contract, at: desk)
        guard let bytes = try scope.reading.openedScan(scan, in: contract, at: desk) else { throw Refusal(.notFound) }
        try scope.recordLook(at: contract, desk: desk)
        return File(name: "scan-\(contract.number ?? "").\(scan.type.suffix)", type: scan.type, bytes: bytes)
    }
}
