extension TextStyle {
    static let title = TextStyle(family: .serif, size: 21, leading: 29, colour: .petrol)
    static let subtitle = TextStyle(family: .sans, size: 9.5, leading: 14, colour: .quiet)
    static let body = TextStyle(family: .serif, size: 9.6, leading: 14)
    static let articleHeading = TextStyle(family: .sans, size: 10, leading: 14.4, isBold: true, colour: .petrol)
    static let clauseNumber = TextStyle(family: .sans, size: 8, leading: 14, colour: .quiet)
    static let caption = TextStyle(family: .sans, size: 9, leading: 13, isBold: true)
    static let label = TextStyle(family: .sans, size: 8, leading: 12, colour: .quiet)
    static let value = TextStyle(family: .sans, size: 8.5, leading: 12)
    static let cell = TextStyle(family: .sans, size: 8, leading: 11.4)
    static let columnHeading = TextStyle(family: .sans, size: 7.6, leading: 10.8, isBold: true, colour: .petrol)
    static let note = TextStyle(family: .sans, size: 7.7, leading: 11.4, colour: .quiet)
    static let axis = TextStyle(family: .sans, size: 7, leading: 9.6, colour: .quiet)
    static let footer = TextStyle(family: .sans, size: 7, leading: 10, colour: .quiet)
    static let warning = TextStyle(family: .sans, size: 8.5, leading: 12.4)

    /// The style of a heading, which also says how it stands out from the text.
    static func heading(level: Int) -> TextStyle {
        switch level {
        case 1: TextStyle(family: .sans, size: 13, leading: 18, isBold: true, colour: .petrol)
        case 2: TextStyle(family: .sans, size: 10.5, leading: 15, isBold: true, colour: .petrol)
        default: TextStyle(family: .sans, size: 9.5, leading: 13, isBold: true)
        }
    }

    func bold() -> TextStyle {
        var style = self
        style.isBold = true
        return style
    }

    func coloured(_ colour: Colour) -> TextStyle {
        var style = self
        style.colour = colour
        return style
    }
}
