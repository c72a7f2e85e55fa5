/// A library that typesetting stands on.
package enum TypesettingLibrary: String, Sendable, Hashable, CaseIterable {
    /// Text layout.
    case pango
    /// Drawing, and the PDF itself.
    case cairo
    /// The finishing pass.
    case qpdf
}
