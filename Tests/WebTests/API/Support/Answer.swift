import Foundation
import Testing

@testable import Web

/// What the server answered, taken apart.
struct Answer: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: String

    /// Reads what `curl -i` writes.
    init(_ text: String) throws {
        let normal = text.replacingOccurrences(of: "\r\n", with: "\n")
        let end = try #require(normal.range(of: "\n\n"), "\(text)")
        let lines = normal[..<end.lowerBound].split(separator: "\n")
        status = try #require(lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }, "\(text)")
        headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
        }
        body = String(normal[end.upperBound...])
    }

    func header(_ name: String) -> String? {
        headers.first { $0.name == name }?.value
    }

    var json: JSONValue {
        get throws { try JSONParser.parse(Array(body.utf8)) }
    }

    /// A value by a JSON pointer without escapes: `/items/0/id`.
    func value(_ pointer: String) throws -> JSONValue {
        try pointer.split(separator: "/").reduce(try json) { value, part in
            switch value {
            case .object(let object): try #require(object[String(part)], "\(pointer) in \(body)")
            case .array(let items):
                try #require(
                    Int(part).flatMap { items.indices.contains($0) ? items[$0] : nil }, "\(pointer) in \(body)")
            default: throw Missing(pointer: pointer, body: body)
            }
        }
    }

    func text(_ pointer: String) throws -> String {
        guard case .string(let text) = try value(pointer) else { throw Missing(pointer: pointer, body: body) }
        return text
    }

    func number(_ pointer: String) throws -> Int {
        guard case .integer(let number) = try value(pointer) else { throw Missing(pointer: pointer, body: body) }
        return Int(number)
    }

    func list(_ pointer: String) throws -> [JSONValue] {
        guard case .array(let items) = try value(pointer) else { throw Missing(pointer: pointer, body: body) }
        return items
    }

    /// The pointers of a problem's faults with their codes: `/name field-missing`.
    var faults: [String] {
        get throws {
            try list("/errors").map { fault in
                guard case .object(let object) = fault, case .string(let pointer)? = object["pointer"],
                    case .string(let code)? = object["code"]
                else { throw Missing(pointer: "/errors", body: body) }
                return "\(pointer) \(code)"
            }
        }
    }

    struct Missing: Error {
        let pointer: String
        let body: String
    }
}
