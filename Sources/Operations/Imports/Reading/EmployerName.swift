import Domain
import Storage

/// An employer as a row names it: by the KvK number of a legal entity and, where several members have that number, by
/// the member's code.
struct EmployerName: Hashable, Sendable {
    private let kvk: KvkNumber
    private let kvkField: String
    private let code: String?
    private let codeField: String

    /// Reads the columns; nil when the reader found a fault, or when nothing is filled in at all and need not be.
    init?(_ row: inout RowReader, kvk kvkColumn: String, code codeColumn: String, isRequired: Bool = true) {
        code = row.textIfFilled(codeColumn, MemberCode.read)
        let number = isRequired ? row.text(kvkColumn, KvkNumber.init) : row.textIfFilled(kvkColumn, KvkNumber.init)
        guard let number else { return nil }
        kvk = number
        kvkField = "/\(kvkColumn)"
        codeField = "/\(codeColumn)"
    }

    /// Refuses `kvkUnknown`, `kvkAmbiguous` with the codes to choose from, and `memberUnknown` for a code that is none
    /// of those.
    func employer(in scope: ReadScope) throws -> Employer {
        let members = try scope.members(kvk: kvk.text)
        guard !members.isEmpty else { throw Refusal(.kvkUnknown, at: kvkField, ["kvk": kvk.text]) }
        guard let member = try chosen(among: members),
            let entity = try scope.legalEntities(of: member.id).first(where: { $0.kvk == kvk.text })
        else { throw Refusal(.memberUnknown, at: codeField, ["member": code ?? ""]) }
        return Employer(member: member, legalEntity: entity)
    }

    private func chosen(among members: [Member]) throws(Refusal) -> Member? {
        if let code { return members.first { $0.code == code } }
        guard members.count == 1 else {
            let codes = members.map(\.code).joined(separator: ", ")
            throw Refusal(.kvkAmbiguous, at: kvkField, ["kvk": kvk.text, "members": codes])
        }
        return members.first
    }
}

/// A member, by one of its legal entities.
struct Employer: Sendable {
    let member: Member
    let legalEntity: LegalEntity
}
