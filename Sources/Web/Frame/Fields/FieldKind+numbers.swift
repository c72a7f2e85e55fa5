import Domain

extension FieldKind where Value == Int {
    /// A whole number. In a form it may be written with spaces around it, as people type it.
    package static func int(in range: ClosedRange<Int>) -> Self {
        .single(schema: schema(range)) { value, place throws(Refusal) in
            guard let number = value.integer(from: place.origin) else {
                throw Refusal(.fieldTypeWrong, at: place.pointer, ["expected": "integer"])
            }
            guard let number = Int(exactly: number), range.contains(number) else {
                throw Refusal(.numberOutOfRange, at: place.pointer, Self.limits(range))
            }
            return number
        }
    }

    /// Minutes, written in a form as hours: `39`, `39,5` or `39.75`. In JSON it is a whole number of minutes.
    package static func hours(inMinutes range: ClosedRange<Int>) -> Self {
        decimal(in: range, unit: 60, digits: 2)
    }

    /// Cents, written in a form as euros: `12`, `12,5` or `12,50`. In JSON it is a whole number of cents.
    package static func euros(inCents range: ClosedRange<Int>) -> Self {
        decimal(in: range, unit: 100, digits: 2)
    }

    private static func decimal(in range: ClosedRange<Int>, unit: Int, digits: Int) -> Self {
        .single(schema: schema(range)) { value, place throws(Refusal) in
            guard place.origin == .form else { return try Self.int(in: range).value(of: value, place) }
            guard let number = DecimalText.whole(try value.text(at: place), timesOne: unit, digits: digits) else {
                throw Refusal(.numberOutOfRange, at: place.pointer, Self.limits(range))
            }
            guard range.contains(number) else {
                throw Refusal(.numberOutOfRange, at: place.pointer, Self.limits(range))
            }
            return number
        }
    }

    private static func schema(_ range: ClosedRange<Int>) -> JSONObject {
        ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
    }

    /// In minutes and cents, which a page says in hours and euros (`RefusalText`).
    private static func limits(_ range: ClosedRange<Int>) -> [String: String] {
        ["minimum": String(range.lowerBound), "maximum": String(range.upperBound)]
    }

    private func value(of value: JSONValue, _ place: FieldPlace) throws(Refusal) -> Int {
        do throws(Refusals) {
            return try read(value, place).get()
        } catch {
            throw error.first
        }
    }
}

extension FieldKind where Value == Bool {
    /// `true` or `false`; in a form a ticked box, and one that is left out is not ticked.
    package static var bool: Self {
        FieldKind(schema: ["type": "boolean"], absent: { $0.origin == .form ? false : nil }) {
            value, place throws(Refusals) in
            switch (value, place.origin) {
            case (.bool(let answer), .json): return answer
            case (.string("yes"), .form), (.string("on"), .form), (.string("true"), .form): return true
            case (.string("no"), .form), (.string("false"), .form): return false
            default: throw Refusals(Refusal(.fieldTypeWrong, at: place.pointer, ["expected": "boolean"]))
            }
        }
    }
}

extension JSONValue {
    func integer(from origin: FieldOrigin) -> Int64? {
        switch (self, origin) {
        case (.integer(let number), .json): number
        case (.string(let text), .form): Int64(text.filter { $0 != " " })
        default: nil
        }
    }
}
