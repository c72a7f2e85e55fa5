import Foundation

@testable import Domain

/// The bytes of the rulebook that ships in `config/`.
func shippedRulebookBytes() throws -> [UInt8] {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return Array(try Data(contentsOf: folder.appending(path: "config/rulebook.json")))
}

func shippedRulebook() throws -> Rulebook {
    try Rulebook(json: shippedRulebookBytes())
}
