import Documents
import Domain
import Ledger
import Storage

extension ReadScope {
    /// What is kept of a contract's text: sealed with the candidate's key, its hashes in the open.
    func stored(_ document: ContractDocument, readingCopy: [UInt8], of contract: Contract, at desk: Desk) throws
        -> StoredContractText
    {
        let text = document.text
        return StoredContractText(
            textHash: text.hash, clausesHash: document.clauses.digest,
            sealedText: try seal(Array(text.text.utf8), of: contract, as: Self.textName(contract), at: desk),
            sealedReadingCopy: try seal(readingCopy, of: contract, as: Self.copyName(contract), at: desk)
        )
    }

    /// The binding text of an issued contract; nil when it was dropped, or its candidate was erased.
    func bindingText(of contract: Contract, at desk: Desk) throws -> BindingText? {
        guard let sealed = try text(of: contract.id)?.sealedText,
            let bytes = try open(sealed, of: contract, as: Self.textName(contract), at: desk)
        else { return nil }
        return BindingText(keeping: String(decoding: bytes, as: UTF8.self))
    }

    /// The English PDF of an issued contract.
    func readingCopy(of contract: Contract, at desk: Desk) throws -> [UInt8]? {
        guard let sealed = try text(of: contract.id)?.sealedReadingCopy else { return nil }
        return try open(sealed, of: contract, as: Self.copyName(contract), at: desk)
    }

    private static func textName(_ contract: Contract) -> String { "contract-text/\(contract.id)" }
    private static func copyName(_ contract: Contract) -> String { "contract-reading-copy/\(contract.id)" }

    private func seal(_ bytes: [UInt8], of contract: Contract, as name: String, at desk: Desk) throws -> [UInt8] {
        guard let wrapped = try wrappedKey(of: contract.candidate) else { throw Refusal(.candidateUnknown) }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        return try desk.vault.seal(bytes, with: key, of: contract.candidate, as: name)
    }

    private func open(_ sealed: [UInt8], of contract: Contract, as name: String, at desk: Desk) throws -> [UInt8]? {
        guard let wrapped = try wrappedKey(of: contract.candidate) else { return nil }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        return try desk.vault.open(sealed, with: key, of: contract.candidate, as: name)
    }
}
