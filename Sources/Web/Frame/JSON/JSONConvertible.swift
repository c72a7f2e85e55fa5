package import Ledger

/// What can stand in a JSON text. Enums are written as their `rawValue`, domain texts as their `text`.
package protocol JSONConvertible {
    var json: JSONValue { get }
}

extension JSONValue: JSONConvertible {
    package var json: JSONValue { self }
}

extension JSONObject: JSONConvertible {
    package var json: JSONValue { .object(self) }
}

extension String: JSONConvertible {
    package var json: JSONValue { .string(self) }
}

extension Bool: JSONConvertible {
    package var json: JSONValue { .bool(self) }
}

extension Int: JSONConvertible {
    package var json: JSONValue { .integer(Int64(self)) }
}

extension Int64: JSONConvertible {
    package var json: JSONValue { .integer(self) }
}

extension Array: JSONConvertible where Element: JSONConvertible {
    package var json: JSONValue { .array(map(\.json)) }
}

extension Optional: JSONConvertible where Wrapped: JSONConvertible {
    package var json: JSONValue { self?.json ?? .null }
}

/// A lower-case UUID.
extension Identifier: JSONConvertible {
    package var json: JSONValue { .string(description) }
}

/// `2026-10-31`.
extension CalendarDay: JSONConvertible {
    package var json: JSONValue { .string(description) }
}

/// `2026-10`.
extension CalendarMonth: JSONConvertible {
    package var json: JSONValue { .string(description) }
}

/// RFC 3339 in UTC with milliseconds.
extension Instant: JSONConvertible {
    package var json: JSONValue { .string(description) }
}

/// 64 hexadecimal digits.
extension Digest256: JSONConvertible {
    package var json: JSONValue { .string(description) }
}
