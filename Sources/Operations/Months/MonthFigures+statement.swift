import Documents
import Domain
import Ledger
import Storage

extension MonthFigures {
    func statement(
        _ facts: MonthAccount, of member: MemberId, at desk: Desk, in scope: ReadScope
    ) throws -> MemberStatement {
        let month = record.month
        let placements = try scope.monthPlacements(month, of: member).filter { $0.bringing != $0.taking }
        let transfers = try LedgerUnit.allCases.flatMap { try scope.transfers(of: account, in: month, unit: $0) }
        let inside = Set(placements.map(\.placement))
        let isOwn = { (transfer: Transfer) in Self.isOwn(transfer.content, in: month, inside) }
        let others = try transfers.filter { !isOwn($0) }.sorted { $0.sequence < $1.sequence }
            .flatMap { try lines($0, in: scope) }
        return MemberStatement(
            network: desk.network.name, memberCode: facts.code, memberName: facts.name, month: month,
            madeAt: record.frozenAt, opening: try scope.balances(of: account, bookedBefore: month),
            closing: try scope.balances(of: account, bookedBefore: month.next),
            room: Room.size(employees: facts.employees, rules: try scope.settings().ledgerRules(on: month.lastDay)),
            slotsOffered: facts.slotsOffered,
            placements: try placements.map { try line($0, of: member, transfers.filter(isOwn), in: scope) },
            others: others, history: try history(in: scope),
            objectUntil: Self.mayObject(placements, others, of: member) ? lastDayToObject(at: desk) : nil,
            addresses: MemberStatement.Addresses(
                hours: desk.address(of: .hours(month)), balance: desk.address(of: .balances)),
            head: record.head
        )
    }

    /// Whether a booking stands in the line of its placement: the month's hours, or the beginning in this month.
    private static func isOwn(
        _ content: TransferDraft, in month: CalendarMonth, _ placements: Set<PlacementId>
    ) -> Bool {
        guard let placement = content.placement, placements.contains(placement), content.kind == .book else {
            return false
        }
        switch content.cause {
        case .hoursReported, .hoursScheduled: return content.workedIn == month
        case .placementStarted, .furtherHost: return content.effectiveOn.month == month
        default: return false
        }
    }

    private func line(
        _ placement: MonthPlacement, of member: MemberId, _ transfers: [Transfer], in scope: ReadScope
    ) throws -> MemberStatement.PlacementLine {
        let isBrought = placement.bringing == member
        let booked = transfers.filter { $0.content.placement == placement.placement && $0.content.unit == .placements }
        let other = isBrought ? placement.taking : placement.bringing
        return MemberStatement.PlacementLine(
            code: placement.code, side: isBrought ? .brought : .taken, counterpart: try name(of: other, in: scope),
            start: placement.start, lastDay: placement.lastDay,
            hundredths: booked.flatMap(\.lines).filter { $0.account == account }.reduce(0) { $0 + $1.amount },
            minutes: placement.minutes, isReported: placement.isReported
        )
    }

    private func lines(_ transfer: Transfer, in scope: ReadScope) throws -> [MemberStatement.Line] {
        let content = transfer.content
        let code = try content.placement.flatMap { try scope.placementCode($0) } ?? ""
        return try transfer.lines.filter { $0.account == account }.map { line in
            let other = line.side == .brought ? content.taking : content.bringing
            return MemberStatement.Line(
                day: content.effectiveOn, placementCode: code, side: line.side,
                counterpart: try name(of: other.member, in: scope), unit: line.unit, cause: content.cause,
                amount: line.amount, belongsTo: content.belongsElsewhere(than: record.month)
            )
        }
    }

    /// A member's name as it was when the month was frozen; empty for nobody.
    private func name(of member: MemberId?, in scope: ReadScope) throws -> String {
        guard let member else { return "" }
        return try scope.monthAccount(record.month, .member(member))?.name ?? scope.member(member)?.name ?? ""
    }

    /// Whether hours were booked from the member: those of the month's placements, or hours that came late.
    private static func mayObject(
        _ placements: [MonthPlacement], _ others: [MemberStatement.Line], of member: MemberId
    ) -> Bool {
        let isLate = { (line: MemberStatement.Line) in
            line.side == .brought && line.unit == .minutes
                && (line.cause == .hoursReported || line.cause == .hoursScheduled)
        }
        return placements.contains { $0.bringing == member && $0.minutes > 0 } || others.contains(where: isLate)
    }

    private func lastDayToObject(at desk: Desk) -> CalendarDay? {
        let day = record.frozenAt.amsterdamDay
        return day.adding(workingDays: desk.equipment.rulebook.value(.hoursObjectionWorkingDays, on: day))
    }

    private func history(in scope: ReadScope) throws -> [MemberStatement.Month] {
        let first = max(try scope.periods().first, record.month.adding(months: -11))
        var balance = try scope.balances(of: account, bookedBefore: first).placements
        let movements = try scope.movements(of: account, in: first...max(first, record.month))
        var months: [MemberStatement.Month] = []
        var month = first
        while month <= record.month {
            let movement = movements[month]?.placements ?? Balance()
            balance = balance + movement
            months.append(MemberStatement.Month(month: month, movement: movement, balance: balance.net))
            month = month.next
        }
        return months
    }
}
