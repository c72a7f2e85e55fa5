/// How much extra white space.
package enum SpaceSize: Sendable, Hashable, CaseIterable {
    /// Half a line.
    case small
    /// A line.
    case medium
    /// Two lines.
    case large
}
