import Domain
import Ledger

extension LedgerPeriods {
    /// Refuses a month before the first, one that was closed before, that is not the next one, or that has not ended.
    func mustBeClosable(_ month: CalendarMonth, today: CalendarDay) throws(Refusal) {
        guard month >= first else {
            throw Refusal(.monthBeforeNetwork, ["month": "\(month)", "first": "\(first)"])
        }
        do throws(Fault) {
            try checkClosing(month, today: today)
        } catch {
            switch error {
            case .alreadyClosed: throw Refusal(.monthAlreadyClosed, ["month": "\(month)"])
            case .outOfOrder(let next): throw Refusal(.monthOutOfOrder, ["next": "\(next)", "month": "\(month)"])
            case .notOver(let last): throw Refusal(.monthNotOver, ["month": "\(month)", "last_day": "\(last)"])
            }
        }
    }
}
