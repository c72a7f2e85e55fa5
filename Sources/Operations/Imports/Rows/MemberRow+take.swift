import Domain
import Ledger
import Storage

extension MemberRow {
    func take(at desk: Desk, in scope: WriteScope) throws -> TakenRow {
        let reading = scope.reading
        guard joinedOn.map({ $0 <= desk.today }) ?? true else { throw Refusal(.dayInFuture, at: "/lid_sinds") }
        guard let member = try known(in: reading) else {
            try addContact(to: CreateMember(draft: draft).execute(at: desk, in: scope), at: desk, in: scope)
            return .created
        }
        guard let entity = try reading.legalEntities(of: member.id).first(where: { $0.kvk == kvk.text }) else {
            try addEntity(to: member, at: desk, in: scope)
            return .created
        }
        let places = try reading.establishments(of: member.id).filter { $0.legalEntity == entity.id }
        let isSame =
            entity.name == name.text && describes(member)
            && places.contains { $0.postcode == postcode.text && $0.place == place.text }
        let contact = try reading.user(email: email.key)
        guard isSame, contact?.roles[member.id] != nil else { throw isTaken }
        return .alreadyThere
    }

    /// The member that this row is about; nil for a new one.
    private func known(in scope: ReadScope) throws -> Member? {
        if let code { return try scope.member(code: code) }
        let members = try scope.members(kvk: kvk.text)
        guard members.count < 2 else {
            let codes = members.map(\.code).joined(separator: ", ")
            throw Refusal(.kvkAmbiguous, at: "/kvk", ["kvk": kvk.text, "members": codes])
        }
        return members.first
    }

    /// What every row of one member says alike.
    private func describes(_ member: Member) -> Bool {
        member.sector == sector && member.employees == employees
    }

    private var isTaken: Refusal {
        if let code { return Refusal(.memberCodeTaken, at: "/code", ["code": code]) }
        return Refusal(.kvkTaken, at: "/kvk", ["kvk": kvk.text])
    }

    private var draft: MemberDraft {
        MemberDraft(
            code: code, name: name, sector: sector, employees: employees, kvk: kvk, postcode: postcode, place: place,
            joinedOn: joinedOn
        )
    }

    private func addEntity(to member: Member, at desk: Desk, in scope: WriteScope) throws {
        guard describes(member) else { throw isTaken }
        let entity = try AddLegalEntity(member: member.id, name: name, kvk: kvk).execute(at: desk, in: scope)
        _ = try AddEstablishment(legalEntity: entity, name: name, postcode: postcode, place: place)
            .execute(at: desk, in: scope)
        try addContact(to: member.id, at: desk, in: scope)
    }

    /// Makes the contact person known, to be invited later; somebody with that address gets one more role.
    private func addContact(to member: MemberId, at desk: Desk, in scope: WriteScope) throws {
        if let user = try scope.reading.user(email: email.key) {
            let roles = user.roles[member, default: []].union([.contact])
            try scope.setRoles(roles, of: user.id, at: member)
            try scope.record(.userChanged, .user, user.id, at: desk, namens: member, detail: "imported")
        } else {
            let user = User(
                id: desk.newId(), email: email.key, name: contactName.text, phone: phone?.text, language: .dutch,
                state: .invited, isCoordinator: false, roles: [member: [.contact]], revision: 1
            )
            try scope.insert(user)
            try scope.record(.userInvited, .user, user.id, at: desk, namens: member, detail: "imported")
        }
    }
}
