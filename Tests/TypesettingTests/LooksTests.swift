import Foundation
import Manuscript
import Testing
import Typesetting

@Suite("The look of the samples")
struct LooksTests {
    @Test(
        "Each sample is typeset, and kept where POORTWACHT_PDF_FOLDER says so",
        arguments: [
            "contract", "statement", "overview",
        ]
    )
    func typesets(name: String) async throws {
        let bytes = try await Typesetter().pdf(of: try Sample.named(name))
        #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
        guard let folder = ProcessInfo.processInfo.environment["POORTWACHT_PDF_FOLDER"] else { return }
        try Data(bytes).write(to: URL(filePath: folder).appending(path: name + ".pdf"))
    }
}
