import Domain
package import Ledger
package import Storage

/// Transfers in the order of the chain: a member's own users read those of its account, coordinators all.
package struct ListTransfers: Inquiry {
    package let account: Account?
    package let after: Int64
    package let limit: Int

    /// - Parameters:
    ///   - account: only those that touch it; nil for all, which only coordinators read.
    ///   - after: the sequence of the last one already seen; 0 from the start.
    ///   - limit: 1-200.
    package init(account: Account? = nil, after: Int64 = 0, limit: Int = 200) {
        self.account = account
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Transfer] {
        guard let account else {
            try desk.mustBeCoordinator()
            return try scope.transfers(after: after, limit: limit)
        }
        if let member = account.member { try desk.mustKnow(member) } else { try desk.mustBeCoordinator() }
        return try scope.transfers(of: account, after: after, limit: limit)
    }
}
