package import Domain
import GRDB
import Ledger

extension WriteScope {
    package func insert(_ candidate: Candidate) throws {
        let card = candidate.card
        let gates = candidate.gates
        try execute(
            """
            INSERT INTO candidate (id, code, member_id, legal_entity_id, reference, state, function_group, education, skills,
                wishes, weekly_minutes, postcode_area, maximum_travel_minutes, urgent, available_from, spoor2_in_plan,
                driegesprek_on, advice_on, akkoord_way, akkoord_on, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                candidate.id, candidate.code, candidate.member, candidate.legalEntity, candidate.reference,
                candidate.state.rawValue, card.functionGroup.rawValue, card.education.rawValue, TextList(card.skills),
                card.wishes, card.weeklyMinutes, card.postcodeArea.text, card.maximumTravelMinutes, card.urgent,
                candidate.availableFrom, gates.spoor2InPlan, gates.driegesprekOn, gates.adviceOn,
                gates.akkoord?.way.rawValue, gates.akkoord?.day, candidate.revision,
            ]
        )
    }

    /// Writes a changed candidate over the revision that it was read as.
    ///
    /// - Returns: false when somebody else changed it in the meantime.
    package func update(_ candidate: Candidate) throws -> Bool {
        let card = candidate.card
        let gates = candidate.gates
        return try execute(
            """
            UPDATE candidate SET legal_entity_id = ?, reference = ?, state = ?, function_group = ?, education = ?, skills = ?,
                wishes = ?, weekly_minutes = ?, postcode_area = ?, maximum_travel_minutes = ?, urgent = ?,
                available_from = ?, spoor2_in_plan = ?, driegesprek_on = ?, advice_on = ?, akkoord_way = ?,
                akkoord_on = ?, revision = revision + 1
            WHERE id = ? AND revision = ?
            """,
            [
                candidate.legalEntity, candidate.reference, candidate.state.rawValue, card.functionGroup.rawValue,
                card.education.rawValue, TextList(card.skills), card.wishes, card.weeklyMinutes, card.postcodeArea.text,
                card.maximumTravelMinutes, card.urgent, candidate.availableFrom, gates.spoor2InPlan,
                gates.driegesprekOn,
                gates.adviceOn, gates.akkoord?.way.rawValue, gates.akkoord?.day, candidate.id, candidate.revision,
            ]
        ) == 1
    }
}
