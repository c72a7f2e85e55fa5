package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The extensions of a placement, by the last day that each agreed.
    package func extensions(of placement: PlacementId) throws -> [PlacementExtension] {
        try rows("SELECT * FROM placement_extension WHERE placement_id = ? ORDER BY end_on", [placement]) { row in
            PlacementExtension(
                placement: try row.value("placement_id"), end: try row.value("end_on"),
                agreedOn: try row.value("agreed_on"),
                recordedAt: try row.value("recorded_at"), by: try row.value("by_actor")
            )
        }
    }
}

extension WriteScope {
    package func insert(_ agreed: PlacementExtension) throws {
        try execute(
            "INSERT INTO placement_extension (placement_id, end_on, agreed_on, recorded_at, by_actor) VALUES (?, ?, ?, ?, ?)",
            [agreed.placement, agreed.end, agreed.agreedOn, agreed.recordedAt, agreed.by]
        )
    }
}
