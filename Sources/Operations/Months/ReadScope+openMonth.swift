import Domain
import Ledger
import Storage

extension ReadScope {
    /// Why a month has not all of its papers yet: it lies before the network, is still open or is being closed; nil for
    /// a closed one. A member is told who closes it, a coordinator how many papers are still to be made.
    func refusalWhileOpen(_ month: CalendarMonth, at desk: Desk) throws -> Refusal? {
        let isCoordinator = desk.actor.actsForNetwork
        var values = isCoordinator ? ["month": "\(month)"] : ["month": "\(month)", "closed_by": "coordinator"]
        guard let record = try monthRecord(month) else {
            let first = try periods().first
            guard month >= first else {
                return Refusal(.monthBeforeNetwork, ["month": "\(month)", "first": "\(first)"])
            }
            return Refusal(.monthNotClosed, values)
        }
        guard record.state == .closing else { return nil }
        if isCoordinator {
            let all = try monthAccounts(month).count
            values["missing"] = "\(all - (try accountsWithFiles(in: month).count))"
            values["all"] = "\(all)"
        } else {
            values["state"] = MonthRecord.State.closing.rawValue
        }
        return Refusal(.monthNotClosed, values)
    }
}
