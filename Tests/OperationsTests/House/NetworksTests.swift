import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct NetworksTests {
    @Test func `A new network has its profile, its coordinator and a mail with the invitation`() async throws {
        let test = try await TestHouse.open()
        let network = try await test.network("noord")
        let desk = try await network.shell()
        #expect(desk.network.name == "Poortwachtercentrum noord")
        #expect(network.invitation.address.hasPrefix("https://test.example:8443/noord/link/"))
        #expect(network.invitation.until == CalendarDay("2026-11-16"))
        let users = try await desk.ask(ListUsers())
        #expect(users.map(\.email) == ["coordinator@noord.example"])
        #expect(users.map(\.isCoordinator) == [true])
        let mails = try await network.read { try $0.mails(limit: 10) }
        #expect(mails.map(\.kind) == [.coordinatorInvitation])
        #expect(mails.map(\.recipient) == ["coordinator@noord.example"])
        let verbs = try await network.read { try $0.events(about: nil, before: nil, limit: 10).map(\.verb) }
        #expect(verbs == [.linkShown, .userInvited, .networkCreated])
    }

    @Test func `A second network with the same slug is refused and leaves no file behind`() async throws {
        let test = try await TestHouse.open()
        _ = try await test.network("noord")
        await #expect(throws: Refusal(.slugTaken, at: "/slug")) { try await test.network("noord") }
        #expect(try await ListNetworks().run(in: test.house).map(\.slug) == ["noord"])
        #expect(await test.house.folder.stores.openCount == 1)
    }

    @Test func `Networks are listed by slug, page by page`() async throws {
        let test = try await TestHouse.open()
        for slug in ["zuid", "noord", "west"] { _ = try await test.network(slug) }
        #expect(try await ListNetworks(limit: 2).run(in: test.house).map(\.slug) == ["noord", "west"])
        #expect(try await ListNetworks(after: "west").run(in: test.house).map(\.slug) == ["zuid"])
    }

    @Test func `An unknown network has no desk`() async throws {
        let test = try await TestHouse.open()
        await #expect(throws: Refusal(.networkUnknown)) { try await test.house.shellDesk(slug: "nergens") }
        await #expect(throws: Refusal(.networkUnknown)) {
            try await test.house.doorstep(slug: "nergens", requestId: "1")
        }
        let nobody = try #require(NetworkId("00000000-0000-7000-8000-000000000001"))
        await #expect(throws: Refusal(.networkUnknown)) { try await test.house.systemDesk(networkId: nobody) }
    }

    @Test func `An archived network is read from the shell and does nothing else`() async throws {
        let test = try await TestHouse.open()
        let network = try await test.network()
        #expect(try await ArchiveNetwork(slug: "noord").run(in: test.house).state == .archived)
        #expect(try await ArchiveNetwork(slug: "noord").run(in: test.house).state == .archived)
        let shell = try await network.shell()
        #expect(try await shell.ask(ListUsers()).count == 1)
        await #expect(throws: Refusal(.networkArchived)) {
            try await shell.perform(CopyLink(of: .user(network.coordinatorId)))
        }
        await #expect(throws: Refusal(.networkArchived)) { try await network.door() }
        await #expect(throws: Refusal(.networkArchived)) { try await network.system() }
    }

    @Test func `Only the coordinator of a network archives from a desk of it`() async throws {
        let test = try await TestHouse.open()
        let member = try await test.network().member("Gemeente Schagen")
        let desk = try await member.desk()
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(RecordArchiving()) }
    }
}
