import Domain
import Ledger
import Secrets
import Storage

extension Desk {
    /// `https://host/<slug>/link/<token>`. The page behind it shows for whom the link is; only its form does anything.
    func passable(_ link: StoredLink) throws -> PassableLink {
        let text = String(decoding: try vault.open(link.sealedToken, as: "link", about: link.digest), as: UTF8.self)
        return PassableLink(
            address: "\(equipment.publicUrl)/\(network.slug)/link/\(text)",
            until: link.expiresAt.adding(seconds: -1).amsterdamDay
        )
    }
}
