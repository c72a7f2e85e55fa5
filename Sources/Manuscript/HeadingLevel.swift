/// The level of a heading, under the title of the document.
package enum HeadingLevel: Int, Sendable, Hashable, CaseIterable {
    case first = 1
    case second = 2
    case third = 3
}
