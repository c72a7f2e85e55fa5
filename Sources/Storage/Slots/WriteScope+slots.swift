package import Domain
import GRDB
import Ledger

extension WriteScope {
    package func insert(_ slot: Slot) throws {
        let offer = slot.offer
        try execute(
            """
            INSERT INTO slot (id, code, member_id, state, title, kind, function_group, minimum_weekly_minutes,
                maximum_weekly_minutes, start_on, end_on, postcode, town, places, tasks, offers, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                slot.id, slot.code, slot.member, slot.state.rawValue, offer.title, offer.kind.rawValue,
                offer.functionGroup.rawValue, offer.minimumWeeklyMinutes, offer.maximumWeeklyMinutes, offer.start,
                offer.end,
                offer.postcode, offer.town, offer.places, TextList(offer.tasks), TextList(offer.offers), slot.revision,
            ]
        )
    }

    /// Writes a changed slot over the revision that it was read as.
    ///
    /// - Returns: false when somebody else changed it in the meantime.
    package func update(_ slot: Slot) throws -> Bool {
        let offer = slot.offer
        return try execute(
            """
            UPDATE slot SET state = ?, title = ?, kind = ?, function_group = ?, minimum_weekly_minutes = ?,
                maximum_weekly_minutes = ?, start_on = ?, end_on = ?, postcode = ?, town = ?, places = ?, tasks = ?,
                offers = ?, revision = revision + 1
            WHERE id = ? AND revision = ?
            """,
            [
                slot.state.rawValue, offer.title, offer.kind.rawValue, offer.functionGroup.rawValue,
                offer.minimumWeeklyMinutes, offer.maximumWeeklyMinutes, offer.start, offer.end, offer.postcode,
                offer.town,
                offer.places, TextList(offer.tasks), TextList(offer.offers), slot.id, slot.revision,
            ]
        ) == 1
    }
}
