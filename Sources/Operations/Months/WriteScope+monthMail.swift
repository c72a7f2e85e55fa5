import Documents
import Domain
import Ledger
import Storage
import Wording

extension WriteScope {
    /// Queues the mails that bring one account's papers of a frozen month.
    func postMonthMail(_ figures: MonthFigures.Answer, at desk: Desk) throws {
        switch figures {
        case .statement(let statement, let member, _):
            try postStatement(statement, to: member, at: desk)
        case .overview(let overview, _):
            try postOverview(overview, at: desk)
        }
    }

    private func postStatement(_ statement: MemberStatement, to member: MemberId, at desk: Desk) throws {
        let figures = StatementFigures(
            member: statement.memberName, month: statement.month, closing: statement.closing,
            slotsOffered: statement.slotsOffered, roomUse: statement.roomUse,
            objectUntil: statement.objectUntil, unreported: statement.unreported, isCorrected: statement.isCorrected,
            head: statement.head
        )
        try post(
            .statement(
                network: desk.network.name, figures, link: desk.address(of: .statement(statement.month)),
                hours: statement.addresses.hours, balance: statement.addresses.balance),
            to: try reading.paperReader(of: member),
            papers: OutboxEntry.Papers(month: statement.month, account: .member(member)), at: desk
        )
    }

    private func postOverview(_ overview: NetworkOverview, at desk: Desk) throws {
        let figures = OverviewFigures(
            month: overview.month, members: overview.members.count,
            placementsBegun: overview.begun,
            placementsRunning: overview.running,
            membersBeyondRoom: overview.members.count(where: \.isRoomUsedUp), head: overview.head
        )
        try postToCoordinators(
            .overview(network: desk.network.name, figures, link: desk.address(of: .month(overview.month))),
            papers: OutboxEntry.Papers(month: overview.month, account: .network), at: desk
        )
    }
}
