import Domain
import Ledger

extension Slot {
    /// Needs `taken_places` beside the columns of `slot`.
    init(row: StoredRow) throws {
        self.init(
            id: try row.value("id"), code: try row.value("code"), member: try row.value("member_id"),
            state: try row.value("state", as: SlotState.self), offer: try SlotOffer(row: row),
            takenPlaces: try row.value("taken_places"), revision: try row.value("revision")
        )
    }
}

extension SlotOffer {
    init(row: StoredRow) throws {
        self.init(
            title: try row.value("title"), kind: try row.value("kind", as: PlacementKind.self),
            functionGroup: try row.value("function_group", as: FunctionGroup.self),
            minimumWeeklyMinutes: try row.value("minimum_weekly_minutes"),
            maximumWeeklyMinutes: try row.value("maximum_weekly_minutes"), start: try row.value("start_on"),
            end: try row.value("end_on"), postcode: try row.value("postcode"), town: try row.value("town"),
            places: try row.value("places"), tasks: try row.value("tasks", as: TextList.self).texts,
            offers: try row.choices("offers")
        )
    }
}
