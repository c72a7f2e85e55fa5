import Domain
import Ledger
import Mail
import Storage
import Testing

@testable import Operations

@Suite("A user's address that is corrected")
struct UserAddressTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let schagen: TestMember

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        schagen = try await network.member("Gemeente Schagen")
    }

    private func change(_ user: UserId, _ email: String) throws -> ChangeUserAddress {
        ChangeUserAddress(user: user, email: try EmailAddress(email, at: "/email"))
    }

    @Test("Who did not accept the invitation gets a new one there, and the old one is never sent")
    func invited() async throws {
        let user = try await network.invited("tikfuot@schagen.example", of: schagen.id)
        let old = try await network.token(of: .user(user))
        _ = try await ChoosePassword(token: old, password: TestNetwork.password).run(at: network.door())
        _ = try await network.coordinator().perform(change(user, "tikfout@schagen.example"))
        await #expect(throws: Refusal(.linkInvalid)) {
            try await LookAtLink(token: old).run(at: network.door())
        }
        #expect(try await network.read { try $0.signInRecord(of: user) }?.passwordHash == nil)
        _ = try await DeliverMail(by: test.house.delivery).run(at: network.system())
        let mails = try await network.read { try $0.mails(MailFilter(kind: .memberInvitation), limit: 200) }
        let states = Dictionary(mails.map { ($0.recipient, $0) }) { first, _ in first }
        #expect(states["tikfuot@schagen.example"]?.ending == .addressChanged)
        #expect(states["tikfout@schagen.example"]?.state == .delivered)
        _ = try await network.accept(user)
    }

    @Test("Who signed in is signed out, keeps password and codes, and it is recorded without the address")
    func active() async throws {
        let user = try await network.invited("jo@schagen.example", of: schagen.id)
        let session = try await network.accept(user)
        let before = try await network.read { try $0.mails(limit: 200).count }
        _ = try await network.coordinator().perform(change(user, "Jo.Jansen@schagen.example"))
        let record = try await network.read { try $0.signInRecord(of: user) }
        #expect(record?.user.email == "jo.jansen@schagen.example" && record?.passwordHash != nil)
        await #expect(throws: Refusal(.signInRequired)) {
            try await network.door().desk(session: session.token)
        }
        #expect(try await network.verbs(about: user).first == .userChanged)
        let events = try await network.read { try $0.events(about: user.description, before: nil, limit: 1) }
        #expect(events.first?.detail == "address")
        #expect(try await network.read { try $0.mails(limit: 200).count } == before)
    }

    @Test("Only a coordinator in person changes it, to an address of nobody else, and not of who was revoked")
    func refused() async throws {
        let desk = try await network.coordinator()
        let nobody = try #require(UserId("00000000-0000-7000-8000-000000000009"))
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(change(nobody, "a@b.example")) }
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await schagen.desk().perform(change(schagen.user, "a@b.example"))
        }
        await #expect(throws: Refusal(.userExists, at: "/email")) {
            try await desk.perform(change(schagen.user, "Coordinator@noord.example"))
        }
        let other = try await test.network("zuid")
        await #expect(throws: Refusal(.notFound)) {
            try await other.coordinator().perform(change(schagen.user, "a@b.example"))
        }
        _ = try await desk.perform(RevokeUser(user: schagen.user))
        await #expect(throws: Refusal(.userRevoked)) { try await desk.perform(change(schagen.user, "a@b.example")) }
    }
}
