package import Domain

/// One letter to one reader, with invented contents.
package struct LetterSample: Sendable {
    /// Names the sort and the reader: `claim-received-employer`.
    package let name: String
    /// Who reads it, where a sort has several readers: "aan de kandidaat". Nil where the sort says so itself.
    package let reader: Labels?
    package private(set) var letter: Letter

    init(_ name: String, to reader: Labels? = nil, _ letter: Letter) {
        self.name = name
        self.reader = reader
        self.letter = letter
    }

    /// The same, with whom the reader turns to; a coordinator turns to nobody.
    func signed(by contact: MailContact) -> Self {
        guard !Self.toCoordinators.contains(name) else { return self }
        var sample = self
        sample.letter.contact = contact
        return sample
    }

    private static let toCoordinators: Set<String> = [
        "coordinator-invitation", "approval-asked", "overview", "room-used-up-coordinator",
    ]
}
