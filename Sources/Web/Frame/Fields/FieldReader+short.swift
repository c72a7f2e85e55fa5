package import Domain
package import Ledger

/// The kinds that handlers read most, under their own names.
extension FieldReader {
    package func string(_ name: String, maximum: Int) -> Field<String> {
        required(name, .string(maximum: maximum))
    }

    package func optionalString(_ name: String, maximum: Int) -> Field<String?> {
        optional(name, .string(maximum: maximum))
    }

    package func line(_ name: String, maximum: Int = 200) -> Field<PlainLine> {
        required(name, .line(maximum: maximum))
    }

    package func text<Value>(
        _ name: String, _ parse: @escaping (_ text: String, _ pointer: String) throws(Refusal) -> Value
    ) -> Field<Value> {
        required(name, .text(parse))
    }

    package func int(_ name: String, in range: ClosedRange<Int>) -> Field<Int> {
        required(name, .int(in: range))
    }

    package func bool(_ name: String) -> Field<Bool> {
        required(name, .bool)
    }

    package func day(_ name: String) -> Field<CalendarDay> {
        required(name, .day)
    }

    package func month(_ name: String) -> Field<CalendarMonth> {
        required(name, .month)
    }

    package func id<Subject>(_ name: String, of type: Subject.Type) -> Field<Identifier<Subject>> {
        required(name, .id(of: type))
    }

    package func choice<Choice>(_ name: String, of type: Choice.Type) -> Field<Choice>
    where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
        required(name, .choice(of: type))
    }

    package func choices<Choice>(_ name: String, of type: Choice.Type, maximum: Int) -> Field<[Choice]>
    where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
        required(name, .list(of: .choice(of: type), maximum: maximum))
    }

    /// - Parameter length: of each text at most.
    package func strings(_ name: String, maximum: Int, each length: Int) -> Field<[String]> {
        required(name, .list(of: .string(maximum: length), maximum: maximum))
    }

    package func object<Value>(
        _ name: String, _ read: @escaping (FieldReader) -> () throws(Refusal) -> Value
    ) -> Field<Value> {
        required(name, .object(read))
    }

    package func objects<Value>(
        _ name: String, maximum: Int, _ read: @escaping (FieldReader) -> () throws(Refusal) -> Value
    ) -> Field<[Value]> {
        required(name, .list(of: .object(read), maximum: maximum))
    }
}
