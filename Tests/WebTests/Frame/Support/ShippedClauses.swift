import Foundation
import Operations

/// The clause library that ships in `config/`, read once for all tests.
enum ShippedClauses {
    static let read = Result {
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
        return try ClauseFolder("\(root)/config/clauses").library()
    }
}
