/// The code of a clause of the contract's text, as its file is called: folder and heading, such as `secondment-fee`.
package struct ClauseId: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let text: String

    /// Lower-case letters, digits and hyphens, 1-80 of them, a letter first; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let isPlain = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard isPlain, (1...80).contains(text.utf8.count), text.first?.isLetter == true else { return nil }
        self.text = String(text)
    }

    package var description: String { text }

    package static func < (left: ClauseId, right: ClauseId) -> Bool { left.text < right.text }
}
