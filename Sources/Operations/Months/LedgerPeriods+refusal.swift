import Domain
import Ledger

extension LedgerPeriods {
    /// Refuses a month that was closed before, that is not the next one, or that has not ended.
    func mustBeClosable(_ month: CalendarMonth, today: CalendarDay) throws(Refusal) {
        do throws(Fault) {
            try checkClosing(month, today: today)
        } catch {
            switch error {
            case .alreadyClosed(let through): throw Refusal(.monthAlreadyClosed, ["month": "\(through)"])
            case .outOfOrder(let next): throw Refusal(.monthOutOfOrder, ["next": "\(next)", "month": "\(month)"])
            case .notOver(let last): throw Refusal(.monthNotOver, ["month": "\(month)", "last_day": "\(last)"])
            }
        }
    }
}
