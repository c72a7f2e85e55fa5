import HTTPTypes
package import Hummingbird
package import Domain
import Ledger

extension Request {
    /// Who comes to that network. A header outweighs a cookie, because a browser sends a cookie by itself.
    package func caller(of network: NetworkId) -> Caller {
        if headers.contains(.authorization) { return .bearer(bearer ?? Credential("")) }
        guard let session = cookie(named: CookieName.session(of: network)) else { return .nobody }
        return .session(Credential(session))
    }

    /// The token of the one `Authorization: Bearer …`; nil for anything else.
    private var bearer: Credential? {
        let values = headers[values: .authorization]
        guard values.count == 1, let value = values.first, value.utf8.count <= 200 else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return Credential(String(parts[1]))
    }

    /// The value of a cookie, as it was set.
    package func cookie(named name: String) -> String? {
        for header in headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { continue }
                return String(parts[1])
            }
        }
        return nil
    }
}
