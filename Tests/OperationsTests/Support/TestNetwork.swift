import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A network of a test house, and desks of whoever is wanted there. A desk keeps the moment at which it was made: after
/// moving the clock, make a new one.
struct TestNetwork: Sendable {
    let house: House
    let slug: String
    let id: NetworkId
    let coordinatorId: UserId
    /// The first coordinator's invitation.
    let invitation: PassableLink

    func desk(_ actor: Actor) async throws -> Desk {
        try await door().entered(by: actor)
    }

    /// The network's door, for who signs in.
    func door() async throws -> Doorstep {
        try await house.doorstep(slug: slug, requestId: "test")
    }

    func coordinator() async throws -> Desk {
        try await desk(Actor(who: .user(coordinatorId), authority: .network))
    }

    func system() async throws -> Desk {
        try await house.systemDesk(networkId: id)
    }

    func shell() async throws -> Desk {
        try await house.shellDesk(slug: slug)
    }

    func candidate(_ candidate: CandidateId) async throws -> Desk {
        try await desk(Actor(who: .candidate(candidate), authority: .candidate(candidate)))
    }

    /// Takes in a member, with one active user who is its contact person and may sign.
    func member(
        _ name: String, employees: Int = 100, kvk: String? = nil, postcode: String = "1811 DB",
        place: String = "Alkmaar"
    ) async throws -> TestMember {
        let desk = try await coordinator()
        let count = try await desk.ask(ListMembers()).count
        let number = kvk ?? String(90_000_001 + count)
        let member = try await desk.perform(
            CreateMember(
                draft: MemberDraft(
                    code: nil, name: PlainLine(name, at: "/name"), sector: try #require(Sector.allCases.first),
                    employees: employees, kvk: KvkNumber(number, at: "/kvk"),
                    postcode: Postcode(postcode, at: "/postcode"),
                    place: PlainLine(place, at: "/place")
                )
            )
        )
        let user = try await user(of: member, as: [.contact, .signatory])
        let entities = try await desk.ask(ShowMember(id: member)).legalEntities
        return TestMember(network: self, id: member, user: user, legalEntity: try #require(entities.first).id)
    }

    /// Invites and activates one more user of a member.
    func user(of member: MemberId, as roles: Set<MemberRole>) async throws -> UserId {
        let desk = try await coordinator()
        let count = try await desk.ask(ListUsers()).count
        let user = try await desk.perform(
            InviteUser(
                email: EmailAddress("user\(count)@\(slug).example", at: "/email"),
                name: PersonName("Gebruiker \(count)", at: "/name"),
                part: .user(of: member, as: roles)
            )
        )
        try await activate(user)
        return user
    }

    /// Lets a user act without a password, which costs time that most tests need not spend.
    func activate(_ user: UserId) async throws {
        try await write { scope in
            try scope.setState(.active, of: user)
            try scope.deleteLinks(of: .user(user))
        }
    }

    /// Reads the file itself.
    func read<Value: Sendable>(_ body: @Sendable (ReadScope) throws -> Value) async throws -> Value {
        try await coordinator().lease.store.read(body)
    }

    /// Writes into the file itself, past every rule.
    func write<Value: Sendable>(_ body: @escaping @Sendable (WriteScope) throws -> Value) async throws -> Value {
        try await coordinator().lease.store.write(body)
    }
}
