package import Ledger

// What an identifier is about. These are tags and not the things themselves, so that a thing may hold its own
// identifier without either file leaning on the other.
package enum NetworkSubject {}
package enum UserSubject {}
package enum LegalEntitySubject {}
package enum EstablishmentSubject {}
package enum CandidateSubject {}
package enum SlotSubject {}
package enum ClaimSubject {}
package enum ContractSubject {}
package enum ScanSubject {}
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
