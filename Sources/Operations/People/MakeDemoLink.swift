package import Domain
import Ledger
import Storage

/// Makes a user of a demonstration active and gives a link that signs in without password and second factor. Such links
/// are made, and taken, only in a house that was opened for a demonstration.
package struct MakeDemoLink: Sendable {
    package let slug: String
    package let user: UserId

    package init(slug: String, user: UserId) {
        self.slug = slug
        self.user = user
    }

    package func run(in house: House) async throws -> PassableLink {
        precondition(house.isDemo, "a demonstration's links are made in a demonstration")
        return try await house.shellDesk(slug: slug).perform(WriteDemoLink(user: user))
    }
}
