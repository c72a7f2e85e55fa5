import Ledger

/// What can stand in an answer: it says how it looks.
protocol Shown: JSONConvertible {
    static var schema: Schema { get }
}

extension String: Shown {
    static var schema: Schema { .text }
}

extension Bool: Shown {
    static var schema: Schema { Schema(["type": "boolean"]) }
}

extension Int: Shown {
    static var schema: Schema { .integer("int64") }
}

extension Int64: Shown {
    static var schema: Schema { .integer("int64") }
}

extension Array: Shown where Element: Shown {
    static var schema: Schema { Element.schema.list }
}

extension Optional: Shown where Wrapped: Shown {
    static var schema: Schema { Wrapped.schema.orNull }
}

extension Identifier: Shown {
    static var schema: Schema { .text("uuid") }
}

extension CalendarDay: Shown {
    static var schema: Schema { .text("date") }
}

extension CalendarMonth: Shown {
    static var schema: Schema { .pattern("^[0-9]{4}-[0-9]{2}$") }
}

extension Instant: Shown {
    static var schema: Schema { .text("date-time") }
}

extension Digest256: Shown {
    static var schema: Schema { .pattern("^[0-9a-f]{64}$") }
}
