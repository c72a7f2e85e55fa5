package import Ledger

// What an identifier is about. These are tags and not the things themselves, so that a thing may hold its own
// identifier without either file leaning on the other.
/// The tag of the identifier of a network.
package enum NetworkSubject {}
/// The tag of the identifier of a user.
package enum UserSubject {}
/// The tag of the identifier of a legal entity of a member.
package enum LegalEntitySubject {}
/// The tag of the identifier of an establishment of a member.
package enum EstablishmentSubject {}
/// The tag of the identifier of a candidate.
package enum CandidateSubject {}
/// The tag of the identifier of a slot.
package enum SlotSubject {}
/// The tag of the identifier of a claim.
package enum ClaimSubject {}
/// The tag of the identifier of a contract.
package enum ContractSubject {}
/// The tag of the identifier of a scan of a signed contract.
package enum ScanSubject {}
/// The tag of the identifier of a token for the API.
package enum TokenSubject {}

package typealias NetworkId = Identifier<NetworkSubject>
package typealias UserId = Identifier<UserSubject>
package typealias LegalEntityId = Identifier<LegalEntitySubject>
package typealias EstablishmentId = Identifier<EstablishmentSubject>
package typealias CandidateId = Identifier<CandidateSubject>
package typealias SlotId = Identifier<SlotSubject>
package typealias ClaimId = Identifier<ClaimSubject>
package typealias ContractId = Identifier<ContractSubject>
package typealias ScanId = Identifier<ScanSubject>
package typealias TokenId = Identifier<TokenSubject>
