import Domain
import Ledger

/// A slot that a member offered at the end of a month, filled or not.
struct OfferedSlot {
    let code: String
    let title: String
    let member: MemberId
    let since: CalendarDay
    let places: Int
    /// How many of its places accepted claims held then.
    let takenPlaces: Int

    /// Nil for one that was not there yet. A slot that was imported was there from its first day on when that is before
    /// the day of the import.
    init?(row: StoredRow, on day: CalendarDay) throws {
        let posted: CalendarDay = try row.value("posted_at", as: Instant.self).amsterdamDay
        let isImported = try !row.value("origin", as: String.self).isEmpty
        since = isImported ? min(posted, try row.value("start_on")) : posted
        guard since <= day else { return nil }
        code = try row.value("code")
        title = try row.value("title")
        member = try row.value("member_id")
        places = try row.value("places")
        takenPlaces = min(places, try row.value("taken"))
    }

    /// Nil when every place was taken.
    var open: OpenMatter? {
        guard takenPlaces < places else { return nil }
        return OpenMatter(
            kind: .slot, code: code, title: title, member: member, since: since, places: places,
            freePlaces: places - takenPlaces)
    }
}
