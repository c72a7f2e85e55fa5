import Domain
import Ledger
import Operations

/// Users, their invitations and roles.
enum PeopleEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/users", "listUsers", "Lists who may sign in: for coordinators everybody, for others their colleagues.",
            query: .range, gives: .list(PeopleViews.user) { $0.email }
        ) { call, range in
            ListPart(try await call.desk.ask(ListUsers(after: range.after, limit: range.limit)), range)
        },
        .post(
            "/invitations", "inviteUser",
            "Invites a coordinator (neither member nor roles), or somebody who will act for a member.",
            takes: PeopleForms.invitation, gives: .created(PeopleViews.user) { "/users/\($0.id)" }
        ) { call, invitation in
            try await show(call.desk.perform(invitation, once: call.once), call)
        },
        .get("/users/{user}", "showUser", "Shows a user.", gives: .one(PeopleViews.user)) { call in
            try await show(call.user(), call)
        },
        .put(
            "/users/{user}/roles", "giveRoles", "Decides what a user is to one member; no role takes it away.",
            takes: PeopleForms.roles, needsRevision: false, gives: .one(PeopleViews.user)
        ) { call, roles in
            let act = GiveRoles(user: try call.user(), member: roles.member, roles: roles.roles)
            return try await show(call.desk.perform(act), call)
        },
        .put(
            "/users/{user}/address", "changeUserAddress",
            "Corrects a user's e-mail address: ends links and sessions, and sends an invitation that was not accepted"
                + " yet anew; coordinators only.",
            takes: PeopleForms.address, needsRevision: false, gives: .one(PeopleViews.user)
        ) { call, email in
            try await show(call.desk.perform(ChangeUserAddress(user: call.user(), email: email)), call)
        },
        .post(
            "/users/{user}/invite", "inviteAgain",
            "Sends a new invitation; whatever let that person in before ends.", gives: .one(PeopleViews.user)
        ) { call in
            try await show(call.desk.perform(InviteAgain(user: call.user()), once: call.once), call)
        },
        .post(
            "/users/{user}/link", "copyInvitationLink",
            "Shows an invitation's link to a coordinator, to be passed on; this is recorded.", repeated: .harmless,
            gives: .one(PeopleViews.link)
        ) { call in
            try await call.desk.perform(CopyLink(of: .user(call.user())))
        },
        .post(
            "/users/{user}/revoke", "revokeUser", "Ends somebody's access at once.", repeated: .harmless,
            gives: .one(PeopleViews.user)
        ) { call in
            try await show(call.desk.perform(RevokeUser(user: call.user())), call)
        },
    ]

    private static func show(_ id: UserId, _ call: APICall) async throws -> User {
        try await call.desk.ask(ShowUser(id: id))
    }
}

extension APICall {
    func user() throws(Refusal) -> UserId {
        try id("user", of: UserSubject.self)
    }
}
