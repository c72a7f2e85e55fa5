package import Domain

/// Reads the fields of one JSON object or form, collects every fault and then throws them all at once.
///
///     let fields = input.fields
///     let name = fields.line("name", maximum: 200)
///     let sector = fields.choice("sector", of: Sector.self)
///     let phone = fields.optional("phone", .text(PhoneNumber.init))
///     try fields.finish()
///     return Contact(name: name(), sector: sector(), phone: phone())
///
/// What is not asked for is refused as `field-unknown`. Belongs to one request, so it is not Sendable.
package final class FieldReader {
    let origin: FieldOrigin
    private let pointer: String
    private var left: [String: JSONValue]
    private var faults: [Refusal] = []
    private var settlers: [() -> [Refusal]] = []
    private var isFinished = false
    /// What was asked for, when the fields are only described.
    private(set) var description: FieldDescription?

    /// - Parameters:
    ///   - pointer: where the object stands in what was sent, as a JSON pointer (RFC 6901); empty for the whole.
    ///   - origin: in a form every value is text, and an empty one is absent.
    package init(_ object: JSONObject, at pointer: String = "", from origin: FieldOrigin = .json) {
        self.origin = origin
        self.pointer = pointer
        left = Dictionary(object.members.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// A reader that reads nothing and notes what it is asked for.
    init(describing origin: FieldOrigin) {
        self.origin = origin
        pointer = ""
        left = [:]
        description = FieldDescription()
    }

    /// A field that must be there.
    package func required<Value>(_ name: String, _ kind: FieldKind<Value>) -> Field<Value> {
        description?.add(name, kind.schema, isRequired: kind.absent(place(name)) == nil)
        return read(name) { value, place in
            guard let value else {
                guard let absent = kind.absent(place) else {
                    return .failure(Refusals(Refusal(.fieldMissing, at: place.pointer)))
                }
                return .success(absent)
            }
            return kind.read(value, place)
        }
    }

    /// A field that may be left out or be `null`.
    package func optional<Value>(_ name: String, _ kind: FieldKind<Value>) -> Field<Value?> {
        description?.add(name, kind.schema, isRequired: false)
        return read(name) { value, place in
            guard let value else { return .success(nil) }
            return kind.read(value, place).map { $0 }
        }
    }

    /// Whether the field was sent, `null` included: to tell "leave it" from "empty it".
    package func isPresent(_ name: String) -> Bool {
        left[name] != nil
    }

    /// What follows from several fields and may itself be refused, such as a period of two days. The closure may take
    /// the values of this reader's fields.
    package func derived<Value>(_ make: @escaping () throws(Refusal) -> Value) -> Field<Value> {
        let field = Field<Value>()
        settlers.append {
            do throws(Refusal) {
                field.cell.value = try make()
                return []
            } catch {
                return [error]
            }
        }
        settlers.append(Self.settled(field))
        return field
    }

    /// Adds a fault that the handler found.
    ///
    /// - Parameter name: of the field at fault; nil for the object as a whole.
    package func refuse(_ code: RefusalCode, at name: String? = nil, _ values: [String: String] = [:]) {
        faults.append(Refusal(code, at: name.map { place($0).pointer } ?? (pointer.isEmpty ? nil : pointer), values))
    }

    /// Ends the reading. Throws every fault found, unknown fields among them.
    package func finish() throws(Refusals) {
        if let refusals = Refusals(end()) { throw refusals }
    }

    func end() -> [Refusal] {
        precondition(!isFinished, "a reader finishes once")
        isFinished = true
        faults += left.keys.sorted().map { Refusal(.fieldUnknown, at: place($0).pointer) }
        // Values that follow from others are made only when those are right, and may themselves be what others follow
        // from.
        for settle in settlers {
            guard faults.isEmpty else { break }
            faults += settle()
        }
        return faults
    }

    private func read<Value>(
        _ name: String, _ read: (JSONValue?, FieldPlace) -> Result<Value, Refusals>
    ) -> Field<Value> {
        precondition(!isFinished, "a field is read before its reader finishes")
        let field = Field<Value>()
        let value = left.removeValue(forKey: name)
        switch read(value.flatMap(present), place(name)) {
        case .success(let value): field.cell.value = value
        case .failure(let refusals): faults += refusals.all
        }
        settlers.append(Self.settled(field))
        return field
    }

    private func present(_ value: JSONValue) -> JSONValue? {
        if value == .null { return nil }
        return origin == .form && value == .string("") ? nil : value
    }

    private func place(_ name: String) -> FieldPlace {
        FieldPlace(pointer: pointer + "/" + FieldPlace.escaped(name), origin: origin)
    }

    private static func settled<Value>(_ field: Field<Value>) -> () -> [Refusal] {
        {
            field.cell.isSettled = true
            return []
        }
    }
}
