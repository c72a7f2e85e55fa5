import Domain
import Ledger
import Storage

extension WriteScope {
    /// Brings the account of every member that left or was merged back to zero, when something was booked on it
    /// afterwards: the hours of its last month, a placement taken back, a correction.
    ///
    /// - Parameter day: the settlement counts from that day or from the departure, whichever is later.
    /// - Returns: how many transfers were written.
    func settleDeparted(notBefore day: CalendarDay, at desk: Desk) throws -> Int {
        let departures = try reading.departures()
        var written = 0
        // A successor may have left in its turn: what it takes over is passed on in the next round.
        for _ in departures {
            let before = written
            for departure in departures {
                guard let ending = departure.ending else { continue }
                written += try settle(departure.member, by: ending, on: max(day, ending.day), at: desk)
            }
            if written == before { break }
        }
        return written
    }

    /// Books a departed member's whole balance over to the network or its successor.
    ///
    /// - Returns: how many transfers were written.
    func settle(_ member: MemberId, by ending: Membership.Ending, on day: CalendarDay, at desk: Desk) throws -> Int {
        let account = Account.member(member)
        let drafts = DepartureBookkeeping.drafts(
            of: member, balances: try reading.balances(of: account), to: ending.successor, cause: ending.cause,
            on: day, lastSequence: try reading.lastSequence(of: account)
        )
        let periods = try reading.periods()
        for draft in drafts { _ = try book(draft, at: desk.now, periods: periods) }
        return drafts.count
    }
}
