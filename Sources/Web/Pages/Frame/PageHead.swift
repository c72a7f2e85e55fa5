/// The one h1 of a page with what stands around it.
struct PageHead: Sendable {
    let title: String
    /// `K-0457`, behind the title.
    let code: String?
    let tag: Tag?
    /// To the list that this page comes from.
    let back: PageLink?
    let lead: String?
    let hint: String?
    let actions: [PageLink]
    let hasActions: Bool

    init(
        _ title: String, code: String? = nil, tag: Tag? = nil, back: PageLink? = nil, lead: String? = nil,
        hint: String? = nil, actions: [PageLink] = []
    ) {
        self.title = title
        self.code = code
        self.tag = tag
        self.back = back
        self.lead = lead
        self.hint = hint
        self.actions = actions
        hasActions = !actions.isEmpty
    }

    /// What the browser's tab says.
    var plainTitle: String { [title, code].compactMap { $0 }.joined(separator: " ") }
}
