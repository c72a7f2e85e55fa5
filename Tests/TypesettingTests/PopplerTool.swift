import Foundation
import Testing

/// A program of poppler-utils or qpdf, run over a PDF.
enum PopplerTool: String {
    case pdffonts
    case pdfinfo
    case pdftotext
    case qpdf

    /// What the program prints about the PDF; fails the test when the program does.
    func output(_ pdf: [UInt8], before: [String] = [], after: [String] = []) throws -> String {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appending(path: "poortwacht-\(UUID().uuidString).pdf")
        try Data(pdf).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/" + rawValue)
        process.arguments = before + [file.path(percentEncoded: false)] + after
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }

    /// The text of the PDF, page by page.
    static func pages(of pdf: [UInt8], layout: Bool = false) throws -> [String] {
        let text = try PopplerTool.pdftotext.output(pdf, before: layout ? ["-layout"] : [], after: ["-"])
        return text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
