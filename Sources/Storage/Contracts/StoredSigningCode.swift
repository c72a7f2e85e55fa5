package import Domain
package import Ledger

/// A one-time code for signing that was sent: for one party of one contract with one document, to one person.
package struct StoredSigningCode: Hashable, Sendable {
    package let contract: ContractId
    package let party: ContractParty
    /// As `Actor.label` writes it.
    package let actor: String
    package let documentHash: Digest256
    /// An HMAC of the code.
    package let digest: [UInt8]
    package let mail: OutboxId
    package let route: SignatureAuthentication.CodeRoute
    package let sentAt: Instant
    package let expiresAt: Instant
    /// Wrong ones so far.
    package let tries: Int
    /// When counting how many were sent began.
    package let countedSince: Instant
    package let sentCount: Int

    package init(
        contract: ContractId, party: ContractParty, actor: String, documentHash: Digest256, digest: [UInt8],
        mail: OutboxId, route: SignatureAuthentication.CodeRoute = .mail, sentAt: Instant, expiresAt: Instant,
        tries: Int = 0, countedSince: Instant, sentCount: Int
    ) {
        self.contract = contract
        self.party = party
        self.actor = actor
        self.documentHash = documentHash
        self.digest = digest
        self.mail = mail
        self.route = route
        self.sentAt = sentAt
        self.expiresAt = expiresAt
        self.tries = tries
        self.countedSince = countedSince
        self.sentCount = sentCount
    }
}
