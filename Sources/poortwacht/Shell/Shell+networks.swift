import Domain
import Foundation
import Operations
import Wording

extension Shell {
    func createNetwork(
        slug: String, name: String, email: String, coordinator: String, language: Language
    ) async throws -> ShellAnswer {
        let made = try await CreateNetwork(
            slug: Slug(slug, at: "/slug"), name: PlainLine(name, at: "/name"),
            coordinatorEmail: EmailAddress(email, at: "/email"),
            coordinatorName: PersonName(coordinator, at: "/coordinator_name"), language: language
        ).run(in: house)
        let invitation = made.invitation
        let until = DayText.long(invitation.until, in: language)
        return ShellAnswer(output: [
            language.pick(
                "Het netwerk \(made.network.name) is gemaakt.", "The network \(made.network.name) has been made."
            ),
            language.pick(
                "Uitnodiging voor de coördinator, geldig tot en met \(until):",
                "The coordinator's invitation, valid until \(until):"
            ),
            invitation.address,
        ])
    }

    func listNetworks(asJson: Bool) async throws -> ShellAnswer {
        let networks = try await ListNetworks().run(in: house)
        guard asJson else {
            return ShellAnswer(output: networks.map { "\($0.slug)\t\($0.state.rawValue)\t\($0.name)" })
        }
        let rows = networks.map { NetworkRow(id: "\($0.id)", slug: $0.slug, name: $0.name, state: $0.state.rawValue) }
        return ShellAnswer(output: [try JsonText.of(rows)])
    }

    func archiveNetwork(slug: String, language: Language) async throws -> ShellAnswer {
        _ = try await ArchiveNetwork(slug: slug).run(in: house)
        return ShellAnswer(output: [
            language.pick("Het netwerk \(slug) is gearchiveerd.", "The network \(slug) has been archived.")
        ])
    }

    private struct NetworkRow: Encodable {
        let id: String
        let slug: String
        let name: String
        let state: String
    }
}
