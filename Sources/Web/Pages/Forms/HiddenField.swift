/// A value that a form sends without showing it, such as the revision that a change was based on.
struct HiddenField: Hashable, Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
