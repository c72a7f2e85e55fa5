package import Ledger

package typealias NetworkId = Identifier<Network>
package typealias UserId = Identifier<User>
package typealias LegalEntityId = Identifier<LegalEntity>
package typealias EstablishmentId = Identifier<Establishment>
package typealias CandidateId = Identifier<Candidate>
package typealias SlotId = Identifier<Slot>
package typealias ClaimId = Identifier<Claim>
package typealias ContractId = Identifier<Contract>
package typealias ScanId = Identifier<ContractScan>
package typealias TokenId = Identifier<AccessToken>
