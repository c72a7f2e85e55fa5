/// How a run of text stands out.
package enum Emphasis: Sendable, Hashable, CaseIterable {
    case plain
    case bold
    case italic
}
