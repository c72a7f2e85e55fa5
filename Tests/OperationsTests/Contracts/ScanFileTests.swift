import Domain
import Ledger
import Testing

@testable import Operations

/// What is a scan and what is not.
@Suite struct ScanFileTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [0, 0, 0, 1] + Array("IHDR".utf8) + [7, 0, 0, 0, 0]
        + [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 3, 8, 0xFF, 0xDA, 0, 3, 1, 9, 9, 0xFF, 0xD9]

    @Test func `Whole pictures are taken by what they hold, not by their name`() throws {
        #expect(try ScanFile.type(of: Self.png) == .png)
        #expect(try ScanFile.type(of: Self.jpeg) == .jpeg)
        #expect(try ScanFile.type(of: Self.jpeg + [0, 0, 0]) == .jpeg)
    }

    static let broken: [(String, [UInt8])] = [
        ("nothing", []), ("text", Array("een brief".utf8)), ("a PDF's beginning", Array("%PDF-1.7\n".utf8)),
        ("a picture cut short", Array(png.dropLast(12))), ("a header only", Array(png.prefix(8))),
        (
            "a chunk longer than the file",
            Array(png.prefix(8)) + [0xFF, 0xFF, 0xFF, 0xFF] + Array("IHDR".utf8) + [0, 0, 0, 0]
        ),
        ("a photo cut short", Array(jpeg.dropLast(2))),
        ("a photo without a frame", Array(jpeg.prefix(8)) + Array(jpeg.suffix(9))),
        ("a photo's beginning", [0xFF, 0xD8, 0xFF]),
        ("a program", [0x7F, 0x45, 0x4C, 0x46] + [UInt8](repeating: 0, count: 99)),
    ]

    @Test(arguments: broken)
    func `What is broken is refused`(_ name: String, _ bytes: [UInt8]) {
        #expect(throws: Refusal(.scanUnreadable, at: "/file"), "\(name)") { try ScanFile.type(of: bytes) }
    }

    @Test func `What is too large is refused unread`() {
        let bytes = [UInt8](repeating: 0x25, count: ScanFile.maximumBytes + 1)
        #expect(throws: Refusal(.fileTooLarge, at: "/file", ["maximum": "10000000"])) {
            try ScanFile.type(of: bytes)
        }
    }

    @Test func `A PDF that was cut is refused`() async throws {
        let scene = try await ContractScene.make()
        let bytes = try await scene.scan(of: scene.issued())
        #expect(try ScanFile.type(of: bytes) == .pdf)
        for length in [bytes.count / 4, bytes.count / 2, bytes.count - 200] {
            #expect(throws: Refusal(.scanUnreadable, at: "/file")) {
                try ScanFile.type(of: Array(bytes.prefix(length)))
            }
        }
    }
}
