/// The way to the rest of a list.
struct PagerBlock: Sendable {
    let label: String
    /// Back to the beginning; nil on the first part.
    let first: PageLink?
    /// The following part; nil on the last.
    let next: PageLink?
}
