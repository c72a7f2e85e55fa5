import Domain
import Ledger
import Operations

/// Employers that take part, with their legal entities and establishments.
enum MemberEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/members", "listMembers", "Lists the members in the order of their codes.", query: .range,
            gives: .list(MemberViews.member) { $0.code }
        ) { call, range in
            ListPart(try await call.desk.ask(ListMembers(after: range.after, limit: range.limit)), range)
        },
        .post(
            "/members", "createMember", "Takes an employer into the network; coordinators only.",
            takes: MemberForms.new,
            gives: .created(MemberViews.whole) { "/members/\($0.member.id)" }
        ) { call, draft in
            try await show(call.desk.perform(CreateMember(draft: draft), once: call.once), call)
        },
        .get(
            "/members/{member}", "showMember", "Shows a member with its legal entities and establishments.",
            gives: .one(MemberViews.whole)
        ) { call in
            try await show(call.member(), call)
        },
        .put(
            "/members/{member}", "changeMember", "Changes what describes a member; coordinators only.",
            takes: MemberForms.change, gives: .one(MemberViews.whole)
        ) { call, change in
            let id = try await call.desk.perform(
                ChangeMember(
                    id: call.member(), revision: call.revision, name: change.name, sector: change.sector,
                    employees: change.employees
                )
            )
            return try await show(id, call)
        },
        .post(
            "/members/{member}/suspend", "suspendMember",
            "Lets a member start nothing new; its running placements go on. Coordinators only.", repeated: .harmless,
            gives: .one(MemberViews.whole)
        ) { call in
            try await show(call.desk.perform(SuspendMember(id: call.member())), call)
        },
        .post(
            "/members/{member}/resume", "resumeMember", "Lets a suspended member take part again; coordinators only.",
            repeated: .harmless, gives: .one(MemberViews.whole)
        ) { call in
            try await show(call.desk.perform(ResumeMember(id: call.member())), call)
        },
        .get(
            "/members/{member}/departure", "previewDeparture",
            "Shows what happens if a member leaves, or merges into another: what still runs, what ends, what is booked."
                + " Coordinators only.",
            query: MemberForms.departure, gives: .one(MemberViews.departure)
        ) { call, successor in
            try await call.desk.ask(PreviewDeparture(id: call.member(), into: successor))
        },
        .post(
            "/members/{member}/leave", "leaveMember",
            "Lets a member leave: its balance is booked over to the network. Coordinators only.", repeated: .harmless,
            gives: .one(MemberViews.whole)
        ) { call in
            try await show(call.desk.perform(LeaveMember(id: call.member())), call)
        },
        .post(
            "/members/{member}/rejoin", "rejoinMember",
            "Lets a member that left take part again, from a balance of zero; coordinators only.",
            gives: .one(MemberViews.whole)
        ) { call in
            try await show(call.desk.perform(RejoinMember(id: call.member()), once: call.once), call)
        },
        .post(
            "/members/{member}/merge", "mergeMember",
            "Merges a member into another one, which takes its balance and its work over; coordinators only.",
            takes: MemberForms.merger, gives: .one(MemberViews.whole)
        ) { call, successor in
            let act = MergeMember(id: try call.member(), into: successor)
            return try await show(call.desk.perform(act, once: call.once), call)
        },
        .post(
            "/members/{member}/legal-entities", "addLegalEntity", "Adds a legal entity to a member.",
            takes: MemberForms.legalEntity, gives: .created(MemberViews.whole) { "/members/\($0.member.id)" }
        ) { call, new in
            let act = AddLegalEntity(member: try call.member(), name: new.name, kvk: new.kvk)
            _ = try await call.desk.perform(act, once: call.once)
            return try await show(act.member, call)
        },
        .post(
            "/members/{member}/legal-entities/{legal_entity}/establishments", "addEstablishment",
            "Adds a place of work to a legal entity.", takes: MemberForms.establishment,
            gives: .created(MemberViews.whole) { "/members/\($0.member.id)" }
        ) { call, new in
            let entity = try call.id("legal_entity", of: LegalEntitySubject.self)
            let member = try await show(call.member(), call)
            guard member.legalEntities.contains(where: { $0.id == entity }) else { throw Refusal(.notFound) }
            let act = AddEstablishment(legalEntity: entity, name: new.name, postcode: new.postcode, place: new.place)
            _ = try await call.desk.perform(act, once: call.once)
            return try await show(member.member.id, call)
        },
    ]

    private static func show(_ id: MemberId, _ call: APICall) async throws -> ShowMember.Answer {
        try await call.desk.ask(ShowMember(id: id))
    }
}

extension APICall {
    func member() throws(Refusal) -> MemberId {
        try id("member", of: MemberAccount.self)
    }
}
