package import Domain
import GRDB
import Ledger

extension WriteScope {
    package func insert(_ member: Member) throws {
        try execute(
            """
            INSERT INTO member (id, code, name, sector, employees, state, joined_on, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                member.id, member.code, member.name, member.sector.rawValue, member.employees, member.state.rawValue,
                member.joinedOn, member.revision,
            ]
        )
        try begin(Membership(member: member.id, began: member.joinedOn))
    }

    /// Writes a changed member over the revision that it was read as.
    ///
    /// - Returns: false when somebody else changed it in the meantime.
    package func update(_ member: Member) throws -> Bool {
        try execute(
            """
            UPDATE member SET name = ?, sector = ?, employees = ?, state = ?, joined_on = ?, revision = revision + 1
            WHERE id = ? AND revision = ?
            """,
            [
                member.name, member.sector.rawValue, member.employees, member.state.rawValue, member.joinedOn,
                member.id, member.revision,
            ]
        ) == 1
    }

    package func insert(_ entity: LegalEntity) throws {
        try execute(
            "INSERT INTO legal_entity (id, member_id, name, kvk) VALUES (?, ?, ?, ?)",
            [entity.id, entity.member, entity.name, entity.kvk]
        )
    }

    package func insert(_ establishment: Establishment) throws {
        try execute(
            "INSERT INTO establishment (id, legal_entity_id, name, postcode, place) VALUES (?, ?, ?, ?, ?)",
            [
                establishment.id, establishment.legalEntity, establishment.name, establishment.postcode,
                establishment.place,
            ]
        )
    }
}
