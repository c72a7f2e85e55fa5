/// One entry of a menu or a row of tabs.
struct NavigationItem: Hashable, Sendable {
    let path: String
    let label: String
    let current: Bool
}
