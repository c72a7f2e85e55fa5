/// Where one goes, and what that is called.
struct PageLink: Hashable, Sendable {
    let path: String
    let label: String

    init(_ label: String, to path: String) {
        self.path = path
        self.label = label
    }
}
