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
    func typesets(name: String) throws {
        let document =
            switch name {
            case "contract": try Sample.contract()
            case "statement": try Sample.statement()
            default: try Sample.overview()
            }
        let bytes = try Typesetter().pdf(of: document)
        #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
        guard let folder = ProcessInfo.processInfo.environment["POORTWACHT_PDF_FOLDER"] else { return }
        try Data(bytes).write(to: URL(filePath: folder).appending(path: name + ".pdf"))
    }
}
