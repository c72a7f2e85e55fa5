/// A workbook for spreadsheet programs (XLSX): one sheet a table, with its header row kept in sight, columns as wide as
/// what they hold, and cells that are numbers and dates rather than texts of them.
///
/// Text always stays text: no formula and no link comes of it, whatever it begins with.
package struct Workbook: Sendable, Hashable {
    /// The media type of these files.
    package static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// What the file says it is about.
    package let title: String
    /// The moment that the file says it was made; the same content with the same moment gives the same bytes.
    package let secondsSince1970: Int
    package let tables: [OutputTable]

    package init(title: String, secondsSince1970: Int, tables: [OutputTable]) {
        self.title = title
        self.secondsSince1970 = secondsSince1970
        self.tables = tables
    }

    /// The file. Blocks on the disk: the library writes files alone, so a private one is made and removed again.
    package func bytes() throws(WorkbookFault) -> [UInt8] {
        try check()
        let folder = try ScratchFolder()
        defer { folder.remove() }
        try WorkbookWriter.write(self, to: folder)
        return try folder.read()
    }
}
