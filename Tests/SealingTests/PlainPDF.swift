import Foundation

/// Small PDFs made by hand, so that a test knows every byte.
struct PlainPDF {
    var pages = 1
    /// Entries of the catalogue and of the first page, as they stand in a file, and further objects from number 100 on.
    var catalogue = ""
    var firstPage = ""
    var objects: [String] = []
    var hasInformation = true

    static let limit = 20 << 20

    /// With a cross-reference table.
    var bytes: [UInt8] {
        var text = "%PDF-1.7\n"
        var offsets: [Int: Int] = [:]
        func add(_ number: Int, _ body: String) {
            offsets[number] = text.utf8.count
            text += "\(number) 0 obj\n\(body)\nendobj\n"
        }
        let kids = (0..<pages).map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
        add(1, "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>")
        add(2, "<< /Type /Pages /Kids [ \(kids) ] /Count \(pages) /MediaBox [ 0 0 595 842 ] >>")
        add(3, "<< /Title (Proef \\351\\351n) >>")
        for page in 0..<pages {
            let own = page == 0 ? firstPage : ""
            add(10 + 2 * page, "<< /Type /Page /Parent 2 0 R /Resources << >> /Contents \(11 + 2 * page) 0 R \(own) >>")
            let content = "0 0 \(page + 1) 10 re f"
            add(11 + 2 * page, "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        for (index, body) in objects.enumerated() { add(100 + index, body) }
        let start = text.utf8.count
        text += "xref\n0 1\n0000000000 65535 f \n"
        for (number, offset) in offsets.sorted(by: { $0.key < $1.key }) {
            let digits = String(offset)
            text += "\(number) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n"
        }
        let size = (offsets.keys.max() ?? 0) + 1
        let information = hasInformation ? "/Info 3 0 R" : ""
        text += "trailer\n<< /Size \(size) /Root 1 0 R \(information) >>\nstartxref\n\(start)\n%%EOF"
        return Array(text.utf8)
    }

    /// The same with a cross-reference stream and packed objects.
    func packed() throws -> [UInt8] { try rewritten("--object-streams=generate", "--newline-before-endstream") }

    /// As the qpdf program writes it with these options.
    func rewritten(_ options: String...) throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "plain-\(UUID().uuidString)"
        defer { for end in [".pdf", ".out"] { try? FileManager.default.removeItem(atPath: path + end) } }
        try Data(bytes).write(to: URL(filePath: path + ".pdf"))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["qpdf"] + options + [path + ".pdf", path + ".out"]
        try process.run()
        process.waitUntilExit()
        return Array(try Data(contentsOf: URL(filePath: path + ".out")))
    }

    /// Every shape that a seal must fit into.
    static func shapes() throws -> [(name: String, bytes: [UInt8])] {
        let field = "<< /FT /Tx /T (naam) /V (L\\(z) /Type /Annot /Subtype /Widget /Rect [ 0 0 9 9 ] /P 10 0 R >>"
        return [
            ("with a table", PlainPDF().bytes),
            ("with a stream", try PlainPDF(pages: 3).packed()),
            ("without properties", PlainPDF(hasInformation: false).bytes),
            (
                "with a form within the catalogue",
                PlainPDF(
                    catalogue: "/AcroForm << /Fields [ 100 0 R ] /DA (x) >>", firstPage: "/Annots [ 100 0 R ]",
                    objects: [field]
                ).bytes
            ),
            (
                "with a form and annotations of their own",
                PlainPDF(
                    catalogue: "/AcroForm 101 0 R", firstPage: "/Annots 102 0 R",
                    objects: [field, "<< /Fields 102 0 R /SigFlags 1 >>", "[ 100 0 R ]"]
                ).bytes
            ),
        ]
    }
}
