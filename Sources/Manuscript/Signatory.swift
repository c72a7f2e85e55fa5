/// One who signs: the typesetter adds the words for function, place, date, way and signature, and the lines to write
/// on.
package struct Signatory: Sendable, Hashable {
    /// In which role, for instance "Werkgever (uitlener)".
    package var role: String
    /// The person.
    package var name: String
    /// The legal entity for which the person signs; nil for oneself.
    package var onBehalfOf: String?
    /// The function in which the person signs, when known; left out otherwise.
    package var function: String?
    /// The place, when known; otherwise a line to write on.
    package var place: String?
    /// The day, when known; otherwise a line to write on.
    package var date: String?
    /// How it was signed, when known; otherwise the two ways to choose from.
    package var way: String?
    /// What stands for the signature when signed electronically; otherwise room for a pen.
    package var signature: String?

    package init(
        role: String,
        name: String,
        onBehalfOf: String? = nil,
        function: String? = nil,
        place: String? = nil,
        date: String? = nil,
        way: String? = nil,
        signature: String? = nil
    ) {
        self.role = role
        self.name = name
        self.onBehalfOf = onBehalfOf
        self.function = function
        self.place = place
        self.date = date
        self.way = way
        self.signature = signature
    }
}
