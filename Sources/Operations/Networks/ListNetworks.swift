package import Domain
import Storage

/// The networks of this server by their names in addresses. From the shell only.
package struct ListNetworks: Sendable {
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the slug of the last one already seen; empty from the start.
    ///   - limit: 1-1000.
    package init(after: String = "", limit: Int = 1000) {
        self.after = after
        self.limit = limit
    }

    package func run(in house: House) async throws -> [Network] {
        try await house.folder.registry.list(after: after, limit: limit).map(\.network)
    }
}
