import Domain

extension FieldKind {
    /// A list of at most `maximum` values of one kind, none when the field is left out. In a form it is a name that
    /// occurs more than once.
    package static func list<Item>(of kind: FieldKind<Item>, maximum: Int) -> Self where Value == [Item] {
        FieldKind(
            schema: ["type": "array", "items": kind.schema, "maxItems": maximum],
            absent: { $0.origin == .form ? [] : nil }
        ) { value, place throws(Refusals) in
            var items: [Item] = []
            var faults: [Refusal] = []
            for (position, item) in try value.items(maximum: maximum, at: place).enumerated() {
                switch kind.read(item, place.item(position)) {
                case .success(let item): items.append(item)
                case .failure(let refusals): faults += refusals.all
                }
            }
            if let refusals = Refusals(faults) { throw refusals }
            return items
        }
    }
}

extension JSONValue {
    func items(maximum: Int, at place: FieldPlace) throws(Refusals) -> [JSONValue] {
        let items: [JSONValue]
        switch (self, place.origin) {
        case (.array(let values), _): items = values
        case (.string, .form): items = [self]
        default: throw Refusals(Refusal(.fieldTypeWrong, at: place.pointer, ["expected": "array"]))
        }
        guard items.count <= maximum else {
            throw Refusals(Refusal(.listTooLong, at: place.pointer, ["maximum": String(maximum)]))
        }
        return items
    }
}
