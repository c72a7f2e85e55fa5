/// One letter to one reader, with invented contents.
package struct LetterSample: Sendable {
    /// Names the sort and the reader: `claim-received-employer`.
    package let name: String
    package let letter: Letter

    init(_ name: String, _ letter: Letter) {
        self.name = name
        self.letter = letter
    }
}
