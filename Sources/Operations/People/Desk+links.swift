import Domain
import Secrets
import Storage

extension Desk {
    /// `https://host/<slug>/link/<token>`. The page behind it shows for whom the link is; only its form does anything.
    func address(of token: Token) -> String {
        "\(equipment.publicUrl)/\(network.slug)/link/\(token.text)"
    }

    /// The address of a link that was made before.
    func address(of link: StoredLink) throws -> String {
        let text = String(decoding: try vault.open(link.sealedToken, as: "link", about: link.digest), as: UTF8.self)
        return address(of: try Token(text))
    }
}
