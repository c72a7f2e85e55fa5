import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct DeskTests {
    private let network: TestNetwork
    private let test: TestHouse

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
    }

    private func once(_ key: String = "a", body: String = "body") throws -> Once {
        Once(route: "POST /members", key: key, bodyHash: Digest256(of: Array(body.utf8)))
    }

    private func invitation(_ email: String) throws -> InviteUser {
        InviteUser(
            email: try EmailAddress(email, at: "/email"), name: try PersonName("Nieuw", at: "/name"), part: .coordinator
        )
    }

    @Test func `A repeated request gets the same thing and changes nothing`() async throws {
        let desk = try await network.coordinator()
        let first = try await desk.perform(invitation("a@noord.example"), once: once())
        #expect(try await desk.perform(invitation("a@noord.example"), once: once()) == first)
        #expect(try await desk.ask(ListUsers()).count == 2)
    }

    @Test func `A key with another body is refused`() async throws {
        let desk = try await network.coordinator()
        try await desk.perform(invitation("a@noord.example"), once: once())
        await #expect(throws: Refusal(.idempotencyKeyReused)) {
            try await desk.perform(invitation("b@noord.example"), once: once(body: "another"))
        }
    }

    @Test func `A refused request may be sent again with its key`() async throws {
        let desk = try await network.coordinator()
        await #expect(throws: Refusal(.userExists, at: "/email")) {
            try await desk.perform(invitation("coordinator@noord.example"), once: once())
        }
        try await desk.perform(invitation("a@noord.example"), once: once())
    }

    @Test func `Keys are each actor's own, and are forgotten after a week`() async throws {
        try await network.coordinator().perform(invitation("a@noord.example"), once: once())
        try await network.shell().perform(invitation("b@noord.example"), once: once())
        test.clock.advance(days: 7, seconds: 1)
        try await network.system().perform(ForgetExpired())
        try await network.coordinator().perform(invitation("c@noord.example"), once: once())
        #expect(try await network.shell().ask(ListUsers()).count == 4)
    }
}
