import Documents
import Domain
import Ledger
import Storage

extension MonthFigures {
    func overview(at desk: Desk, in scope: ReadScope) throws -> NetworkOverview {
        let month = record.month
        let rules = try scope.settings().ledgerRules(on: month.lastDay)
        let accounts = try scope.monthAccounts(month)
        let names = Dictionary(accounts.map { ($0.account, $0.name) }) { first, _ in first }
        func name(_ member: MemberId?) throws -> String {
            guard let member else { return "" }
            return try names[.member(member)] ?? scope.member(member)?.name ?? ""
        }
        let members = try accounts.filter { $0.account != .network }.map { try row($0, rules, in: scope) }
        let placements = try scope.monthPlacements(month).map { facts in
            NetworkOverview.Placement(facts, bringing: try name(facts.bringing), taking: try name(facts.taking))
        }
        let transfers = try scope.transfers(in: month, unit: .placements) + scope.furtherMinutes(in: month)
        let movements = try transfers.compactMap { try movement($0, in: scope, named: name) }
        return NetworkOverview(
            network: desk.network.name, month: month, madeAt: record.frozenAt, members: members,
            networkAccount: try scope.balances(of: .network, bookedBefore: month.next), placements: placements,
            movements: movements, lateOutcomes: try scope.lateOutcomes(month),
            answers: try scope.claimAnswers(month), waiting: try scope.waitingClaims(month),
            open: try scope.openMatters(month).map { matter in
                NetworkOverview.Open(
                    matter, member: try name(matter.member),
                    days: max(0, matter.since.days(until: month.lastDay)))
            },
            head: record.head
        )
    }

    private func row(_ facts: MonthAccount, _ rules: LedgerRules, in scope: ReadScope) throws -> NetworkOverview.Row {
        NetworkOverview.Row(
            code: facts.code, name: facts.name,
            closing: try scope.balances(of: facts.account, bookedBefore: record.month.next),
            movement: try scope.movements(of: facts.account, in: record.month),
            room: Room.size(employees: facts.employees, rules: rules), employees: facts.employees,
            slotsOffered: facts.slotsOffered
        )
    }

    /// Nil for what moves nothing, such as a placement that became final.
    private func movement(
        _ transfer: Transfer, in scope: ReadScope, named name: (MemberId?) throws -> String
    ) throws -> NetworkOverview.Movement? {
        guard let line = transfer.lines.first else { return nil }
        let content = transfer.content
        return NetworkOverview.Movement(
            day: content.effectiveOn,
            placementCode: try content.placement.flatMap { try scope.placementCode($0) } ?? "",
            bringing: try name(content.bringing.member), taking: try name(content.taking.member), unit: content.unit,
            cause: content.cause, amount: line.amount, belongsTo: content.belongsElsewhere(than: record.month)
        )
    }
}
