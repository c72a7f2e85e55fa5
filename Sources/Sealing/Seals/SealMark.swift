/// What a sealed document says of where it belongs: which network, and which of its documents. Both are opaque
/// identifiers, so that a file tells nothing to who does not run that network.
package struct SealMark: Sendable, Hashable {
    static let prefix = Array("poortwacht:".utf8)
    private static let partLength = 36

    /// 36 characters, as UUIDs are written in small letters.
    package let network: String
    /// 36 characters.
    package let subject: String

    /// Nil when either is not 36 characters of hexadecimal digits in small letters and hyphens.
    package init?(network: String, subject: String) {
        guard Self.isPart(Array(network.utf8)[...]), Self.isPart(Array(subject.utf8)[...]) else { return nil }
        self.network = network
        self.subject = subject
    }

    /// Reads a mark from where it begins; what follows it does not matter.
    init?(at bytes: ArraySlice<UInt8>) {
        let text = bytes.prefix(Self.prefix.count + 2 * Self.partLength + 1)
        guard text.starts(with: Self.prefix) else { return nil }
        let parts = text.dropFirst(Self.prefix.count)
        guard parts.count == 2 * Self.partLength + 1, parts.dropFirst(Self.partLength).first == UInt8(ascii: "/") else {
            return nil
        }
        let network = String(decoding: parts.prefix(Self.partLength), as: UTF8.self)
        self.init(network: network, subject: String(decoding: parts.suffix(Self.partLength), as: UTF8.self))
    }

    /// As it stands in a document: `poortwacht:<network>/<subject>`.
    var bytes: [UInt8] { Self.prefix + Array("\(network)/\(subject)".utf8) }

    private static func isPart(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count == partLength
            && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) || $0 == 0x2D }
    }
}
