import Glibc

/// A name or address by which browsers reach the server.
package struct HostName: Sendable, Hashable {
    /// A DNS name in lower case, or an IP address as it was given.
    package let text: String
    /// Whether it is an IPv4 or IPv6 address.
    package let isAddress: Bool

    /// Takes an IP address or a DNS name in ASCII, one label (`localhost`) being enough.
    package init(_ text: String) throws(SealingFault) {
        isAddress = Self.isAddress(text)
        guard isAddress || Self.isName(text) else { throw .hostName }
        self.text = text.lowercased()
    }

    /// As OpenSSL's configuration has it. The characters allowed above leave no room for another entry.
    var alternativeName: String { (isAddress ? "IP:" : "DNS:") + text }

    private static func isAddress(_ text: String) -> Bool {
        var address = in6_addr()
        return inet_pton(AF_INET, text, &address) == 1 || inet_pton(AF_INET6, text, &address) == 1
    }

    /// Labels of letters, digits and inner hyphens (RFC 1123, section 2.1); the last is not a number, or it would be a
    /// broken address.
    private static func isName(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 253, labels.allSatisfy(isLabel), let last = labels.last else { return false }
        return last.utf8.contains { !(0x30...0x39).contains($0) }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        guard (1...63).contains(label.utf8.count), !label.hasPrefix("-"), !label.hasSuffix("-") else { return false }
        return label.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
            default: false
            }
        }
    }
}
