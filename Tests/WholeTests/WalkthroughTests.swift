import Foundation
import Testing

@Suite("The walkthrough of the documentation")
struct WalkthroughTests {
    @Test("Every step of docs/walkthrough.md works against a started server", .timeLimit(.minutes(5)))
    func everyStep() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "walkthrough-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try Walkthrough().run(in: folder)
        #expect(outcome.status == 0, "\(outcome.output.suffix(4000))")
    }
}
