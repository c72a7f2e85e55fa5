package import Ledger

/// The seal on a contract that everybody signed. It outlives the document, so that a copy can still be verified
/// (domain.md, 3).
package struct ContractSeal: Hashable, Sendable {
    package let contract: ContractId
    /// SHA-256 of the certificate.
    package let certificate: Digest256
    package let sealedAt: Instant
    /// Whether a timestamp authority confirmed when.
    package let hasTimestamp: Bool
    /// SHA-256 of the sealed file.
    package let fileHash: Digest256

    package init(
        contract: ContractId, certificate: Digest256, sealedAt: Instant, hasTimestamp: Bool, fileHash: Digest256
    ) {
        self.contract = contract
        self.certificate = certificate
        self.sealedAt = sealedAt
        self.hasTimestamp = hasTimestamp
        self.fileHash = fileHash
    }
}
