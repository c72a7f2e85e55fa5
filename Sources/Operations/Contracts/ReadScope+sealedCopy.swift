import Domain
import Ledger
import Storage

extension ReadScope {
    /// What a party may keep of a contract: the sealed copy once there is one, before that the document; nil when it
    /// was dropped, or its candidate was erased.
    func openedCopy(of contract: Contract, at desk: Desk) throws -> [UInt8]? {
        guard let encrypted = try encryptedCopy(of: contract.id),
            let wrapped = try wrappedKey(of: contract.candidate)
        else { return try openedDocument(of: contract, at: desk) }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        let place = ContractSeal.place(contract.id)
        return try desk.vault.open(encrypted, with: key, of: contract.candidate, as: place)
    }
}
