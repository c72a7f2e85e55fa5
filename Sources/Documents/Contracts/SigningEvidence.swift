package import Domain
package import Ledger

/// What the last page of a signed contract says: who signed, when, how that was made sure, and what exactly they
/// signed.
package struct SigningEvidence: Hashable, Sendable {
    /// One signature with who gave it.
    package struct Signature: Hashable, Sendable {
        package let party: ContractParty
        /// Nil for one that was recorded before names were kept.
        package let name: String?
        /// What the signer is at the employer; empty for the employee.
        package let function: String
        /// For which employer; nil for the employee.
        package let employer: String?
        package let way: Contract.Signature.Way
        package let day: CalendarDay
        package let recordedAt: Instant
        /// Nil for one that was recorded before proofs were kept.
        package let authentication: SignatureAuthentication?
        /// Where a code went, as `a***@thuis.example`; empty when none did.
        package let maskedMail: String

        package init(
            party: ContractParty, name: String?, function: String, employer: String?, way: Contract.Signature.Way,
            day: CalendarDay, recordedAt: Instant, authentication: SignatureAuthentication?, maskedMail: String
        ) {
            self.party = party
            self.name = name
            self.function = function
            self.employer = employer
            self.way = way
            self.day = day
            self.recordedAt = recordedAt
            self.authentication = authentication
            self.maskedMail = maskedMail
        }
    }

    package let network: String
    package let number: String
    package let kind: PlacementKind
    package let issuedAt: Instant
    /// SHA-256 of the document that everybody signed, and how many bytes it has: the first ones of the sealed file.
    package let documentHash: Digest256
    package let documentBytes: Int
    /// In the order in which they were recorded.
    package let signatures: [Signature]
    package let sealedAt: Instant
    /// SHA-256 of the certificate of the seal.
    package let certificate: Digest256
    /// Where anybody can check the file.
    package let checkAddress: String

    package init(
        network: String, number: String, kind: PlacementKind, issuedAt: Instant, documentHash: Digest256,
        documentBytes: Int, signatures: [Signature], sealedAt: Instant, certificate: Digest256, checkAddress: String
    ) {
        self.network = network
        self.number = number
        self.kind = kind
        self.issuedAt = issuedAt
        self.documentHash = documentHash
        self.documentBytes = documentBytes
        self.signatures = signatures
        self.sealedAt = sealedAt
        self.certificate = certificate
        self.checkAddress = checkAddress
    }
}
