/// The language a document is printed in; the raw value is its BCP 47 tag.
package enum PrintedLanguage: String, Sendable, Hashable, CaseIterable {
    /// Dutch as written in the Netherlands.
    case dutch = "nl"
    /// British English.
    case english = "en"
}
