import Documents
import Domain
import Foundation
import Testing
import Typesetting

/// The printed text of each kind, word by word. `POORTWACHT_RECORD=1` records it anew.
@Suite struct ContractGoldenTests {
    @Test(arguments: PlacementKind.allCases)
    func `The printed text is the one that was read and approved`(_ kind: PlacementKind) async throws {
        let pdf = try await Typesetter().pdf(of: SampleContract.document(kind).document)
        let text = try Self.text(of: pdf)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(kind.rawValue).txt")
        if ProcessInfo.processInfo.environment["POORTWACHT_RECORD"] != nil {
            try Data(text.utf8).write(to: file)
        }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    /// What `pdftotext` of poppler-utils reads.
    private static func text(of pdf: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "poortwacht-\(UUID().uuidString).pdf")
        try Data(pdf).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/pdftotext")
        process.arguments = ["-layout", file.path(percentEncoded: false), "-"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
