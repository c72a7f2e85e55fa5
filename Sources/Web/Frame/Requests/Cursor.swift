package import Domain

/// The place in a list where the next part begins, written so that nobody builds on how it looks.
package struct Cursor: Hashable, Sendable {
    /// What the last item seen is known by, such as its code.
    package let key: String

    package init(key: String) {
        self.key = key
    }

    /// Refuses `parameter-invalid`.
    package init(_ text: String, at pointer: String) throws(Refusal) {
        let nibbles = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue ?? -1 }
        let isHexadecimal = nibbles.allSatisfy { (0...15).contains($0) } && nibbles.count % 2 == 0
        guard isHexadecimal, (2...400).contains(nibbles.count),
            let key = String(
                validating: stride(from: 0, to: nibbles.count, by: 2).map { UInt8(nibbles[$0] * 16 + nibbles[$0 + 1]) },
                as: UTF8.self
            )
        else { throw Refusal(.parameterInvalid, at: pointer, ["parameter": "after"]) }
        self.key = key
    }

    package var text: String {
        key.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
