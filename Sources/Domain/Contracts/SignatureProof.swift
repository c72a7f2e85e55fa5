package import Ledger

/// What proves a signature and names nobody.
package struct SignatureProof: Hashable, Sendable {
    package let authentication: SignatureAuthentication
    /// SHA-256 of the document that was read and signed.
    package let textHash: Digest256
    /// For which employer in law; nil for the employee.
    package let legalEntity: LegalEntityId?

    package init(authentication: SignatureAuthentication, textHash: Digest256, legalEntity: LegalEntityId?) {
        self.authentication = authentication
        self.textHash = textHash
        self.legalEntity = legalEntity
    }
}
