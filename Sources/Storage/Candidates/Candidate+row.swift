import Domain
import Ledger

extension Candidate {
    init(row: StoredRow) throws {
        self.init(
            id: try row.value("id"), code: try row.value("code"), member: try row.value("member_id"),
            legalEntity: try row.value("legal_entity_id"), reference: try row.optional("reference"),
            state: try row.value("state", as: CandidateState.self), card: try Card(row: row),
            gates: try PublicationGates(row: row), availableFrom: try row.value("available_from"),
            revision: try row.value("revision")
        )
    }
}

extension Card {
    init(row: StoredRow) throws {
        guard let area = try? PostcodeArea(row.value("postcode_area"), at: "") else {
            throw StoreError.valueUnreadable("postcode_area")
        }
        self.init(
            functionGroup: try row.value("function_group", as: FunctionGroup.self),
            education: try row.value("education", as: EducationLevel.self),
            skills: try row.value("skills", as: TextList.self).texts, wishes: try row.value("wishes"),
            weeklyMinutes: try row.value("weekly_minutes"), postcodeArea: area,
            maximumTravelMinutes: try row.value("maximum_travel_minutes"), urgent: try row.value("urgent")
        )
    }
}

extension PublicationGates {
    init(row: StoredRow) throws {
        let akkoord = try row.optional("akkoord_way", as: Akkoord.Way.self).map { way in
            Akkoord(way: way, day: try row.value("akkoord_on"))
        }
        self.init(
            spoor2InPlan: try row.value("spoor2_in_plan"), driegesprekOn: try row.optional("driegesprek_on"),
            adviceOn: try row.optional("advice_on"), akkoord: akkoord
        )
    }
}
