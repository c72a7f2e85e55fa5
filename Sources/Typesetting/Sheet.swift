/// The measures of a page, in points of 1/72 inch.
enum Sheet {
    /// A4.
    static let width = 595.276
    static let height = 841.89

    static let left = 76.0
    static let right = width - 76.0
    static let textWidth = right - left

    /// Where the body begins and ends.
    static let top = 74.0
    static let bottom = height - 82.0
    static let bodyHeight = bottom - top

    /// Where the running head stands, by the top of its line.
    static let headTop = 40.0
    /// Where the rule above the footer stands.
    static let footRule = height - 56.0
}
