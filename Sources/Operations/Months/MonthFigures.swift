import Documents
import Domain
import Ledger
import Storage

/// The figures of one account in one frozen month: a member's statement, or the network's overview.
struct MonthFigures: Inquiry {
    enum Answer: Sendable {
        case statement(MemberStatement, of: MemberId)
        case overview(NetworkOverview)
    }

    let record: MonthRecord
    let account: Account

    func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        switch account {
        case .member(let id):
            guard let member = try scope.member(id) else { throw Refusal(.memberUnknown) }
            return .statement(try statement(of: member, at: desk, in: scope), of: id)
        case .network:
            return .overview(try overview(at: desk, in: scope))
        }
    }

    private func statement(of member: Member, at desk: Desk, in scope: ReadScope) throws -> MemberStatement {
        let month = record.month
        return MemberStatement(
            network: desk.network.name, memberCode: member.code, memberName: member.name, month: month,
            madeAt: record.frozenAt, opening: try scope.balances(of: account, bookedBefore: month),
            closing: try scope.balances(of: account, bookedBefore: month.next),
            room: Room.size(employees: member.employees, rules: try scope.settings().ledgerRules(on: month.lastDay)),
            slotsOffered: try scope.openSlotCount(of: member.id), lines: try lines(in: scope),
            history: try history(in: scope), head: record.head
        )
    }

    private func lines(in scope: ReadScope) throws -> [MemberStatement.Line] {
        let names = Dictionary(uniqueKeysWithValues: try scope.members().map { ($0.id, $0.name) })
        return try scope.transfers(of: account, in: record.month).flatMap { transfer in
            let content = transfer.content
            let code = try content.placement.flatMap { try scope.placement($0)?.code } ?? ""
            return transfer.lines.filter { $0.account == account }.map { line in
                let other = line.side == .brought ? content.taking : content.bringing
                return MemberStatement.Line(
                    day: content.effectiveOn, placementCode: code, side: line.side,
                    counterpart: other.member.flatMap { names[$0] } ?? "", unit: line.unit, cause: content.cause,
                    amount: line.amount, workedIn: content.workedIn
                )
            }
        }
    }

    private func history(in scope: ReadScope) throws -> [MemberStatement.Month] {
        let first = max(try scope.periods().first, record.month.adding(months: -11))
        var balance = try scope.balances(of: account, bookedBefore: first).placements
        var months: [MemberStatement.Month] = []
        var month = first
        while month <= record.month {
            let movement = try scope.movements(of: account, in: month).placements
            balance = balance + movement
            months.append(MemberStatement.Month(month: month, movement: movement, balance: balance.net))
            month = month.next
        }
        return months
    }

    private func overview(at desk: Desk, in scope: ReadScope) throws -> NetworkOverview {
        let month = record.month
        let rules = try scope.settings().ledgerRules(on: month.lastDay)
        let members = try scope.members().map { member in
            NetworkOverview.Row(
                code: member.code, name: member.name,
                closing: try scope.balances(of: .member(member.id), bookedBefore: month.next),
                movement: try scope.movements(of: .member(member.id), in: month),
                room: Room.size(employees: member.employees, rules: rules)
            )
        }
        let placements = try scope.placements(during: month.days)
        return NetworkOverview(
            network: desk.network.name, month: month, madeAt: record.frozenAt, members: members,
            networkAccount: try scope.balances(of: .network, bookedBefore: month.next),
            placements: PlacementKind.allCases.map { kind in count(kind, placements, month) },
            outcomes: PlacementOutcome.allCases.map { outcome in count(outcome, placements, month) }, head: record.head
        )
    }

    private func count(_ kind: PlacementKind, _ placements: [Placement], _ month: CalendarMonth)
        -> NetworkOverview.KindCount
    {
        let ofKind = placements.filter { $0.kind == kind }
        return NetworkOverview.KindCount(
            kind: kind, begun: ofKind.count { month.days.contains($0.start) },
            running: ofKind.count { $0.lastDay > month.lastDay }
        )
    }

    private func count(
        _ outcome: PlacementOutcome, _ placements: [Placement], _ month: CalendarMonth
    ) -> NetworkOverview.OutcomeCount {
        let ended = placements.count { $0.ending.map { $0.outcome == outcome && month.days.contains($0.day) } ?? false }
        return NetworkOverview.OutcomeCount(outcome: outcome, ended: ended)
    }
}
