/// The structure elements in use (ISO 32000-1, 14.8.4).
enum StructureTag: String, Sendable, Hashable {
    case document = "Document"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case heading4 = "H4"
    case paragraph = "P"
    case note = "Note"
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
    case division = "Div"
    /// What is no content: rules, areas, page numbers, repeated headers. Cairo 1.16 knows no artifacts, so they are drawn as
    /// this and the finishing pass makes artifacts of them.
    case artifact = "Private"
}
