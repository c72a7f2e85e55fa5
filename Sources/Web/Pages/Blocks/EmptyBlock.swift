/// Stands where a list would: what will come here and what one can do.
struct EmptyBlock: Sendable {
    let title: String
    let text: String
    let action: PageLink?

    init(_ title: String, _ text: String, action: PageLink? = nil) {
        self.title = title
        self.text = text
        self.action = action
    }
}
