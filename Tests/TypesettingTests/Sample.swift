import Manuscript
import Testing

/// Documents as the server would print them.
enum Sample {
    static func instant() throws -> PrintedInstant {
        try #require(PrintedInstant("2026-10-31T23:00:00Z"))
    }

    static func named(_ name: String) throws -> PrintedDocument {
        switch name {
        case "contract": try contract()
        case "statement": try statement()
        default: try overview()
        }
    }

    static func document(
        _ blocks: [Block],
        title: String = "Proef",
        language: PrintedLanguage = .dutch
    ) throws -> PrintedDocument {
        PrintedDocument(
            title: title,
            language: language,
            createdAt: try instant(),
            footer: "O-0001 · 3fa9c2",
            blocks: blocks
        )
    }
}
