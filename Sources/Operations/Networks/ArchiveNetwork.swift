package import Domain
import Ledger
import Storage

/// Ends a network's work: nobody signs in any more and nothing changes; the shell still reads. From the shell only.
package struct ArchiveNetwork: Sendable {
    package let slug: String

    package init(slug: String) {
        self.slug = slug
    }

    /// Refuses `networkUnknown`. Archiving twice does nothing.
    package func run(in house: House) async throws -> Network {
        let desk = try await house.shellDesk(slug: slug)
        if desk.network.state == .archived { return desk.network }
        try await desk.perform(RecordArchiving())
        try await house.folder.registry.setState(.archived, of: desk.network.id)
        return try await house.network(slug: slug)
    }
}
