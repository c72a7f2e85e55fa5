/// A clause as it is written in one language: what stands above it, and its numbered paragraphs with their
/// placeholders (docs/contracts.md tells the form).
package struct ClauseBody: Hashable, Sendable {
    package let heading: String
    package let text: String

    package init(heading: String, text: String) {
        self.heading = heading
        self.text = text
    }
}
