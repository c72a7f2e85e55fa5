/// A line of the outline.
struct OutlineEntry: Sendable, Hashable {
    /// 1 under the title.
    let level: Int
    let text: String
}
