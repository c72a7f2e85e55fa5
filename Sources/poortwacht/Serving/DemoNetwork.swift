import Domain
import Foundation
import Ledger
import Operations

/// The network of `serve --demo`: the sample's members, candidates, slots and placements with a year of closed months,
/// and a link for each role that signs in without password.
struct DemoNetwork: Sendable {
    struct SignIn: Sendable {
        let role: String
        let link: String
    }

    static let slug = "demo"
    /// The last month of which the sample has placements and hours.
    private static let lastSampleMonth = "2026-10"
    private let house: House

    init(house: House) {
        self.house = house
    }

    /// Makes the network and gives its sign-in links.
    func make(progress: (String) -> Void) async throws -> [SignIn] {
        let made = try await CreateNetwork(
            slug: Slug(Self.slug, at: "/slug"), name: PlainLine("Poortwachtercentrum Noordwest", at: "/name"),
            coordinatorEmail: EmailAddress("coordinator@noordwest.example.nl", at: "/email"),
            coordinatorName: PersonName("Anja Coördinator", at: "/name")
        ).run(in: house)
        try await importSample(progress)
        progress("Publishing candidates …")
        try await DemoStory.publish(at: earlierDesks())
        try await closeMonths(progress)
        let candidateLink = try await DemoStory(desk: try await house.shellDesk(slug: Self.slug)).tell()
        progress("Proposing candidates and issuing a contract …")
        let exchange = DemoExchange(desk: try await house.shellDesk(slug: Self.slug))
        let signIns = try await signIns(coordinator: made.coordinator, members: exchange.members())
        try await exchange.tell()
        return signIns + [SignIn(role: "kandidaat", link: candidateLink)]
    }

    /// Days of the sample's last month, so that its overview shows candidates; none of them in the future.
    private func earlierDesks() async throws -> [Desk] {
        guard let last = CalendarMonth(Self.lastSampleMonth) else { preconditionFailure("a month") }
        var desks: [Desk] = []
        for number in 0..<DemoStory.published {
            let noon = Instant.startOfAmsterdamDay(last.firstDay.adding(days: 2 * number + 4)).adding(hours: 12)
            desks.append(try await house.demoDesk(slug: Self.slug, at: min(noon, house.time.now)))
        }
        return desks
    }

    private func importSample(_ progress: (String) -> Void) async throws {
        let files: [(ImportKind, String)] = [
            (.members, "leden"), (.candidates, "kandidaten"), (.slots, "plekken"), (.placements, "plaatsingen"),
            (.hours, "urenopgaven"),
        ]
        for (kind, name) in files {
            progress("Importing \(name).csv …")
            let file = Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Demo")
            guard let file else { preconditionFailure("the demo's files are part of the program") }
            let desk = try await house.shellDesk(slug: Self.slug)
            let report = try await ImportFile(kind: kind, bytes: Array(Data(contentsOf: file))).run(at: desk)
            precondition(report.fate == .taken, "the demo's files have no faults")
        }
        try await letContactsSign()
    }

    /// In the demo one person does everything for a member, signing included.
    private func letContactsSign() async throws {
        let desk = try await house.shellDesk(slug: Self.slug)
        for user in try await desk.ask(ListUsers(limit: 200)) {
            for member in user.roles.keys {
                _ = try await desk.perform(
                    GiveRoles(user: user.id, member: member, roles: [.contact, .signatory]))
            }
        }
    }

    private func closeMonths(_ progress: (String) -> Void) async throws {
        guard let last = CalendarMonth(Self.lastSampleMonth) else { preconditionFailure("a month") }
        while true {
            let desk = try await house.shellDesk(slug: Self.slug)
            let next = try await desk.ask(ShowMonths()).periods.next
            guard next <= last, desk.today > next.lastDay else { return }
            progress("Closing \(next) …")
            _ = try await CloseMonth(month: next).run(at: desk)
        }
    }

    private func signIns(coordinator: UserId, members: [MemberId]) async throws -> [SignIn] {
        let desk = try await house.shellDesk(slug: Self.slug)
        var signIns = [try await signIn("regiocoördinator", coordinator)]
        let users = try await desk.ask(ListUsers(limit: 200))
        for member in members {
            let name = try await desk.ask(ShowMember(id: member)).member.name
            guard let user = users.first(where: { $0.roles[member] != nil }) else { continue }
            signIns.append(try await signIn("lid \(name)", user.id))
        }
        return signIns
    }

    private func signIn(_ role: String, _ user: UserId) async throws -> SignIn {
        SignIn(role: role, link: try await MakeDemoLink(slug: Self.slug, user: user).run(in: house).address)
    }
}
