package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func member(_ id: MemberId) throws -> Member? {
        try row("SELECT * FROM member WHERE id = ?", [id], as: Member.init(row:))
    }

    package func member(code: String) throws -> Member? {
        try row("SELECT * FROM member WHERE code = ?", [code], as: Member.init(row:))
    }

    /// Members in the order of their codes.
    ///
    /// - Parameter after: the code of the last one already seen.
    package func members(after: String = "", limit: Int = 10_000) throws -> [Member] {
        try rows("SELECT * FROM member WHERE code > ? ORDER BY code LIMIT ?", [after, limit], as: Member.init(row:))
    }

    /// The members to which an entity with that KvK number belongs.
    package func members(kvk: String) throws -> [Member] {
        try rows(
            "SELECT member.* FROM member JOIN legal_entity ON legal_entity.member_id = member.id WHERE kvk = ? ORDER BY code",
            [kvk], as: Member.init(row:)
        )
    }

    package func legalEntities(of member: MemberId) throws -> [LegalEntity] {
        try rows("SELECT * FROM legal_entity WHERE member_id = ? ORDER BY kvk", [member], as: LegalEntity.init(row:))
    }

    /// Those of several members, each member's by KvK number.
    package func legalEntities(of members: Set<MemberId>) throws -> [MemberId: [LegalEntity]] {
        let entities = try rows(
            "SELECT * FROM legal_entity WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY kvk",
            [BoundSet(members)], as: LegalEntity.init(row:)
        )
        return Dictionary(grouping: entities, by: \.member)
    }

    package func legalEntity(_ id: LegalEntityId) throws -> LegalEntity? {
        try row("SELECT * FROM legal_entity WHERE id = ?", [id], as: LegalEntity.init(row:))
    }

    package func establishments(of member: MemberId) throws -> [Establishment] {
        try rows(
            """
            SELECT establishment.* FROM establishment
            JOIN legal_entity ON legal_entity.id = establishment.legal_entity_id
            WHERE legal_entity.member_id = ? ORDER BY establishment.place, establishment.name
            """,
            [member], as: Establishment.init(row:)
        )
    }
}

extension Member {
    init(row: StoredRow) throws {
        self.init(
            id: try row.value("id"), code: try row.value("code"), name: try row.value("name"),
            sector: try row.value("sector", as: Sector.self), employees: try row.value("employees"),
            state: try row.value("state", as: State.self), joinedOn: try row.value("joined_on"),
            revision: try row.value("revision")
        )
    }
}

extension LegalEntity {
    init(row: StoredRow) throws {
        self.init(
            id: try row.value("id"), member: try row.value("member_id"), name: try row.value("name"),
            kvk: try row.value("kvk")
        )
    }
}

extension Establishment {
    init(row: StoredRow) throws {
        self.init(
            id: try row.value("id"), legalEntity: try row.value("legal_entity_id"), name: try row.value("name"),
            postcode: try row.value("postcode"), place: try row.value("place")
        )
    }
}
