import Foundation

/// A workbook as openpyxl reads it, by the tests' own Python.
struct WorkbookReader: Decodable {
    struct Sheet: Decodable {
        let name: String
        let frozen: String?
        let widths: [Double]
        let cells: [[Cell]]
    }

    struct Cell: Decodable, Hashable {
        /// openpyxl's letter: s text, n number, d date, f formula.
        let type: String
        let value: String
        let format: String
        let link: Bool
    }

    let title: String
    let created: String
    let sheets: [Sheet]

    private static let program = """
        import json, sys, openpyxl
        from openpyxl.utils import get_column_letter as letter
        book = openpyxl.load_workbook(sys.argv[1])
        def cell(c):
            kind = 'd' if c.is_date and c.value is not None else c.data_type
            return dict(type=kind, value='' if c.value is None else str(c.value), format=c.number_format,
                        link=c.hyperlink is not None)
        print(json.dumps(dict(title=book.properties.title, created=book.properties.created.isoformat(), sheets=[
            dict(name=s.title, frozen=s.freeze_panes,
                 widths=[s.column_dimensions[letter(i + 1)].width for i in range(s.max_column)],
                 cells=[[cell(c) for c in row] for row in s.iter_rows()]) for s in book.worksheets])))
        """

    static func read(_ bytes: [UInt8]) throws -> WorkbookReader {
        let file = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        let output = Pipe()
        process.executableURL = root.appending(path: ".build/python/bin/python")
        process.arguments = ["-c", program, file.path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(WorkbookReader.self, from: data)
    }
}
