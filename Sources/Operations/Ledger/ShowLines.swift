package import Domain
package import Ledger
package import Storage

/// The lines of one account, the latest first: a member's own users read those of its account, coordinators all.
package struct ShowLines: Inquiry {
    package struct Answer: Sendable {
        /// Nil for the network's account.
        package let member: Member?
        package let lines: [Line]
    }

    package struct Line: Sendable {
        package let transfer: Transfer
        package let side: LedgerLine.Side
        /// What the side's counter gained; negative when a booking was taken back.
        package let amount: Int64
        /// The account's balance in that unit after this line.
        package let running: Balance
        package let state: LineState
        /// A coordinator's reason; nil for what needs none, and once it was erased.
        package let reason: String?
        /// The other side's member; nil for the network.
        package let counterpart: Member?
        /// `W-0042`; nil when it is about no placement.
        package let placementCode: String?
    }

    package let account: Account
    package let before: Int64?
    package let limit: Int

    /// - Parameters:
    ///   - before: the sequence of the last one already seen; nil from the latest.
    ///   - limit: 1-200.
    package init(of account: Account, before: Int64? = nil, limit: Int = 50) {
        self.account = account
        self.before = before
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        if let id = account.member { try desk.mustKnow(id) } else { try desk.mustBeCoordinator() }
        let member = try account.member.flatMap { try scope.member($0) }
        guard account == .network || member != nil else { throw Refusal(.notFound) }
        let lines = try scope.lines(of: account, before: before, limit: limit).map { line in
            let content = line.transfer.content
            let other = line.side == .brought ? content.taking : content.bringing
            return Line(
                transfer: line.transfer, side: line.side, amount: line.amount, running: line.running,
                state: line.state, reason: line.reason, counterpart: try other.member.flatMap { try scope.member($0) },
                placementCode: try content.placement.flatMap { try scope.placement($0)?.code }
            )
        }
        return Answer(member: member, lines: lines)
    }
}
