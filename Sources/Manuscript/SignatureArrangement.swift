/// How the signature fields stand on the page.
package enum SignatureArrangement: Sendable, Hashable, CaseIterable {
    /// Up to three beside each other, then a new row.
    case sideBySide
    /// One under the other, over the full width.
    case stacked
}
