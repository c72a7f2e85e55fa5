package import Domain

/// How a value of one type is read from JSON or a form.
package struct FieldKind<Value> {
    /// Reads one value, or tells all that is wrong with it.
    package let read: (JSONValue, FieldPlace) -> Result<Value, Refusals>
    /// What a field that was left out means; nil when it must be there.
    let absent: (FieldPlace) -> Value?
    private let describe: () -> JSONObject

    package init(
        schema: @autoclosure @escaping () -> JSONObject, absent: @escaping (FieldPlace) -> Value? = { _ in nil },
        _ read: @escaping (JSONValue, FieldPlace) throws(Refusals) -> Value
    ) {
        describe = schema
        self.absent = absent
        self.read = { value, place in
            do throws(Refusals) {
                return .success(try read(value, place))
            } catch {
                return .failure(error)
            }
        }
    }

    /// How such a value looks in JSON, as a JSON Schema says it.
    package var schema: JSONObject { describe() }

    /// A kind that reads a single value, which is refused for one reason.
    static func single(
        schema: @autoclosure @escaping () -> JSONObject,
        _ read: @escaping (JSONValue, FieldPlace) throws(Refusal) -> Value
    ) -> Self {
        Self(schema: schema()) { value, place throws(Refusals) in
            do throws(Refusal) {
                return try read(value, place)
            } catch {
                throw Refusals(error)
            }
        }
    }

    /// This kind, and then one more look at what was read.
    package func checked<Other>(
        _ check: @escaping (Value, String) throws(Refusal) -> Other
    ) -> FieldKind<Other> {
        FieldKind<Other>(schema: schema) { value, place throws(Refusals) in
            let value = try self.read(value, place).get()
            do throws(Refusal) {
                return try check(value, place.pointer)
            } catch {
                throw Refusals(error)
            }
        }
    }

    /// An object with fields of its own. The closure reads them and gives back how the value is made of them.
    package static func object(
        _ read: @escaping (FieldReader) -> () throws(Refusal) -> Value
    ) -> Self {
        FieldKind(schema: FieldReader.schema(of: read)) { value, place throws(Refusals) in
            guard case .object(let object) = value else {
                throw Refusals(Refusal(.fieldTypeWrong, at: place.pointer, ["expected": "object"]))
            }
            let reader = FieldReader(object, at: place.pointer, from: place.origin)
            let make = read(reader)
            let made = reader.derived(make)
            try reader.finish()
            return made()
        }
    }
}

extension JSONValue {
    func text(at place: FieldPlace) throws(Refusal) -> String {
        guard case .string(let text) = self else {
            throw Refusal(.fieldTypeWrong, at: place.pointer, ["expected": "string"])
        }
        return text
    }
}
