import Domain
import Ledger
import Storage

extension ReadScope {
    /// A scan of a contract that the desk's actor may know.
    func knownScan(_ id: ScanId, of contract: ContractId, at desk: Desk) throws -> (ContractScan, Contract) {
        let contract = try knownContract(contract, at: desk)
        guard let scan = try scan(id), scan.contract == contract.id else { throw Refusal(.notFound) }
        return (scan, contract)
    }

    /// A scan's bytes as they are stored.
    func sealed(_ bytes: [UInt8], of scan: ContractScan, in contract: Contract, at desk: Desk) throws -> [UInt8] {
        guard let wrapped = try wrappedKey(of: contract.candidate) else { throw Refusal(.candidateUnknown) }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        return try desk.vault.seal(bytes, with: key, of: contract.candidate, as: "scan/\(scan.id)")
    }

    /// A scan's bytes; nil when they were dropped, or the candidate was erased.
    func openedScan(_ scan: ContractScan, in contract: Contract, at desk: Desk) throws -> [UInt8]? {
        guard let sealed = try sealedScan(scan.id), let wrapped = try wrappedKey(of: contract.candidate) else {
            return nil
        }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        return try desk.vault.open(sealed, with: key, of: contract.candidate, as: "scan/\(scan.id)")
    }
}
