/// A range of bytes that stands out.
struct StyledSpan {
    let range: Range<Int>
    let isBold: Bool
    let isItalic: Bool
}
