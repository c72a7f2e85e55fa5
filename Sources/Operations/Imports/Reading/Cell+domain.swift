import Domain
import Ledger
import Tables

extension Cell {
    func day(at field: String) throws(Refusal) -> CalendarDay {
        let date: CellDate
        do throws(CellFault) {
            date = try self.date()
        } catch {
            throw Refusal(error, in: self, at: field)
        }
        guard let day = CalendarDay(year: date.year, month: date.month, day: date.day) else {
            throw Refusal(.dayInvalid, at: field)
        }
        return day
    }

    func calendarMonth(at field: String) throws(Refusal) -> CalendarMonth {
        let found: CellMonth
        do throws(CellFault) {
            found = try month()
        } catch {
            throw Refusal(error, in: self, at: field)
        }
        guard let month = CalendarMonth(year: found.year, month: found.month) else {
            throw Refusal(.monthInvalid, at: field)
        }
        return month
    }

    /// Hours, as minutes within the range, which is in minutes too.
    func minutes(in range: ClosedRange<Int>, at field: String) throws(Refusal) -> Int {
        let limits = ["minimum": "\(range.lowerBound / 60)", "maximum": "\(range.upperBound / 60)"]
        let minutes: Int
        do throws(CellFault) {
            minutes = try hoursAsMinutes(maximumMinutes: range.upperBound)
        } catch {
            let refusal = Refusal(error, in: self, at: field)
            throw refusal.code == .numberOutOfRange ? Refusal(.numberOutOfRange, at: field, limits) : refusal
        }
        guard minutes >= range.lowerBound else { throw Refusal(.numberOutOfRange, at: field, limits) }
        return minutes
    }

    /// The items between `|` signs.
    func items(maximum: Int, at field: String) throws(Refusal) -> [Cell] {
        do throws(CellFault) {
            return try list(maximum: maximum)
        } catch {
            throw Refusal(error, in: self, at: field)
        }
    }

    /// The two parts around the only separator.
    func parts(separator: Character, at field: String) throws(Refusal) -> (Cell, Cell) {
        do throws(CellFault) {
            return try pair(separator: separator)
        } catch {
            throw Refusal(error, in: self, at: field)
        }
    }
}
