import HTTPTypes

/// A cookie to set: always Secure, HttpOnly, SameSite=Lax and Path=/, as `__Host-` demands.
package struct SetCookie: Hashable, Sendable {
    package let name: String
    /// Characters of RFC 6265 only: tokens, codes, digits.
    package let value: String
    /// Nil for one that lasts as long as the browser is open.
    package let maximumAgeSeconds: Int?

    package init(_ name: String, _ value: String, maximumAgeSeconds: Int? = nil) {
        precondition(value.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\",;\\".utf8.contains($0) })
        self.name = name
        self.value = value
        self.maximumAgeSeconds = maximumAgeSeconds
    }

    /// Takes a cookie away.
    package static func forgotten(_ name: String) -> SetCookie {
        SetCookie(name, "", maximumAgeSeconds: 0)
    }

    package var text: String {
        let age = maximumAgeSeconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value)\(age); Path=/; Secure; HttpOnly; SameSite=Lax"
    }

    var field: HTTPField { HTTPField(name: .setCookie, value: text) }
}
