package import Ledger

/// The text of an issued contract as it is kept. Once its retention ended only the hashes are left.
package struct StoredContractText: Hashable, Sendable {
    /// Of the binding text.
    package let textHash: Digest256
    /// Of all clauses with which the network issued it.
    package let clausesHash: Digest256
    /// The binding text, sealed with the candidate's key.
    package let sealedText: [UInt8]?
    /// The PDF in English, sealed in the same way.
    package let sealedReadingCopy: [UInt8]?

    package init(textHash: Digest256, clausesHash: Digest256, sealedText: [UInt8]?, sealedReadingCopy: [UInt8]?) {
        self.textHash = textHash
        self.clausesHash = clausesHash
        self.sealedText = sealedText
        self.sealedReadingCopy = sealedReadingCopy
    }
}
