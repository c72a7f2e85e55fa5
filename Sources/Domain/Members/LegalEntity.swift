package import Ledger

/// A KvK number: the party to a contract. A holding is one member with several.
package struct LegalEntity: Hashable, Sendable {
    package let id: LegalEntityId
    package let member: MemberId
    package let name: String
    /// Eight digits.
    package let kvk: String

    package init(id: LegalEntityId, member: MemberId, name: String, kvk: String) {
        self.id = id
        self.member = member
        self.name = name
        self.kvk = kvk
    }
}
