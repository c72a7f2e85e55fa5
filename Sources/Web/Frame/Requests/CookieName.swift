package import Domain
import Ledger

/// Every cookie that we set. `__Host-` makes the browser hold them to this host and to HTTPS.
package enum CookieName {
    /// The session at one network; somebody may be signed in at several.
    package static func session(of network: NetworkId) -> String { "__Host-pw-\(network)" }
    /// What form tokens hang from before somebody has signed in.
    package static let form = "__Host-pw-form"
    /// `nl` or `en`, chosen by the visitor.
    package static let language = "__Host-pw-language"
    /// The code of the message that the next page shows.
    package static let flash = "__Host-pw-flash"
}
