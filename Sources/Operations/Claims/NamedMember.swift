import Domain
package import Ledger

/// A member as others name it.
package struct NamedMember: Hashable, Sendable {
    package let id: MemberId
    /// `L-0012`.
    package let code: String
    package let name: String

    init(_ member: Member) {
        id = member.id
        code = member.code
        name = member.name
    }
}
