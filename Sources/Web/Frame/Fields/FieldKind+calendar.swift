import Domain
package import Ledger

extension FieldKind where Value == CalendarDay {
    /// `2026-10-31`, in a form too.
    package static var day: FieldKind<CalendarDay> {
        .text(schema: ["type": "string", "format": "date"]) { text, pointer throws(Refusal) in
            guard let day = CalendarDay(text) else { throw Refusal(.dayInvalid, at: pointer) }
            return day
        }
    }
}

extension FieldKind where Value == CalendarMonth {
    /// `2026-10`.
    package static var month: FieldKind<CalendarMonth> {
        .text(schema: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"]) { text, pointer throws(Refusal) in
            guard let month = CalendarMonth(text) else { throw Refusal(.monthInvalid, at: pointer) }
            return month
        }
    }
}

extension FieldKind where Value == Digest256 {
    /// 64 hexadecimal digits in lower case.
    package static var digest: FieldKind<Digest256> {
        .text(schema: ["type": "string", "pattern": "^[0-9a-f]{64}$"]) { text, pointer throws(Refusal) in
            guard let digest = Digest256(text) else {
                throw Refusal(.fieldTypeWrong, at: pointer, ["expected": "string"])
            }
            return digest
        }
    }
}
