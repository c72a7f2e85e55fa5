package import Domain
package import Ledger
package import Storage

/// Who acts for one member, those who may sign first: for its own users and coordinators.
package struct ListMemberUsers: Inquiry {
    package let member: MemberId

    package init(member: MemberId) {
        self.member = member
    }

    /// Of others' roles at other members nothing is told.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> [User] {
        try desk.mustKnow(member)
        return try scope.users(of: member).map { $0.seen(within: [member]) }.sorted { left, right in
            let (mayLeft, mayRight) = (left.maySign(for: member), right.maySign(for: member))
            return mayLeft == mayRight ? (left.name, left.email) < (right.name, right.email) : mayLeft
        }
    }
}

extension User {
    fileprivate func maySign(for member: MemberId) -> Bool { roles[member]?.contains(.signatory) ?? false }
}
