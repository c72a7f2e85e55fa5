import Domain
import Ledger
import Storage

/// The last step of closing a month, when all of its papers are there; once.
struct FinishMonth: Command {
    let record: MonthRecord

    func execute(at desk: Desk, in scope: WriteScope) throws -> MonthRecord {
        if let known = try scope.reading.monthRecord(record.month), known.state == .closed { return known }
        try scope.markClosed(record.month)
        try scope.record(.monthClosed, .month, named: "\(record.month)", at: desk)
        return MonthRecord(month: record.month, state: .closed, frozenAt: record.frozenAt, head: record.head)
    }
}
