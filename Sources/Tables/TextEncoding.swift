/// The encoding of a text file.
package enum TextEncoding: Sendable, Hashable {
    /// UTF-8 without a byte-order mark.
    case utf8
    /// UTF-8 with a byte-order mark, as Excel writes "CSV UTF-8".
    case utf8WithMark
    /// Windows-1252, as older spreadsheets write CSV.
    case windows1252
}
