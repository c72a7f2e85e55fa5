/// Links to the pages of one thing.
struct TabsBlock: Sendable {
    let label: String
    let items: [NavigationItem]
}
