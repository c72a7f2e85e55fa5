/// The structure elements in use (ISO 32000-1, 14.8.4).
enum StructureTag: String, Sendable, Hashable {
    case document = "Document"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case heading4 = "H4"
    case paragraph = "P"
    case span = "Span"
    case caption = "Caption"
    case list = "L"
    case listItem = "LI"
    case listLabel = "Lbl"
    case listBody = "LBody"
    case table = "Table"
    case tableRow = "TR"
    case tableHeading = "TH"
    case tableCell = "TD"
    case figure = "Figure"
    /// What is no content: rules, areas, page numbers, repeated headers. Cairo 1.16 knows no artifacts, so they are
    /// drawn as this and the finishing pass makes artifacts of them.
    case artifact = "Private"

    /// Whether it only holds other elements: Cairo 1.16 marks what is drawn in elements that hold none, nothing else.
    var isContainer: Bool {
        switch self {
        case .document, .paragraph, .list, .listItem, .listBody, .table, .tableRow: true
        case .heading1, .heading2, .heading3, .heading4, .span, .caption, .listLabel: false
        case .tableHeading, .tableCell, .figure, .artifact: false
        }
    }
}
