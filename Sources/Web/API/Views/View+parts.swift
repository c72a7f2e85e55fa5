extension View.Part {
    /// A value that shows itself.
    static func field<Part: Shown & SendableMetatype>(_ name: String, _ read: @escaping @Sendable (Value) -> Part)
        -> Self
    {
        Self(name: name, schema: Part.schema) { read($0).json }
    }

    /// One of the codes of an enum.
    static func choice<Choice>(_ name: String, _ read: @escaping @Sendable (Value) -> Choice) -> Self
    where Choice: CaseIterable & RawRepresentable & SendableMetatype, Choice.RawValue == String {
        Self(name: name, schema: codes(Choice.self)) { read($0).rawValue.json }
    }

    static func optionalChoice<Choice>(_ name: String, _ read: @escaping @Sendable (Value) -> Choice?) -> Self
    where Choice: CaseIterable & RawRepresentable & SendableMetatype, Choice.RawValue == String {
        Self(name: name, schema: codes(Choice.self).orNull) { (read($0)?.rawValue).json }
    }

    static func choices<Choice>(_ name: String, _ read: @escaping @Sendable (Value) -> [Choice]) -> Self
    where Choice: CaseIterable & RawRepresentable & SendableMetatype, Choice.RawValue == String {
        Self(name: name, schema: codes(Choice.self).list) { read($0).map(\.rawValue).json }
    }

    /// An object in the object.
    static func object<Inner>(_ name: String, _ view: View<Inner>, _ read: @escaping @Sendable (Value) -> Inner) -> Self
    {
        Self(name: name, schema: view.schema) { view.json(read($0)).json }
    }

    static func optionalObject<Inner>(
        _ name: String, _ view: View<Inner>, _ read: @escaping @Sendable (Value) -> Inner?
    ) -> Self {
        Self(name: name, schema: view.schema.orNull) { read($0).map(view.json).json }
    }

    static func objects<Inner>(_ name: String, _ view: View<Inner>, _ read: @escaping @Sendable (Value) -> [Inner])
        -> Self
    {
        Self(name: name, schema: view.schema.list) { read($0).map(view.json).json }
    }

    private static func codes<Choice>(_: Choice.Type) -> Schema
    where Choice: CaseIterable & RawRepresentable & SendableMetatype, Choice.RawValue == String {
        .choice(Choice.allCases.map(\.rawValue))
    }
}

extension View {
    /// The parts of this view, for a value that holds one of this.
    func parts<Outer>(of read: @escaping @Sendable (Outer) -> Value) -> [View<Outer>.Part] {
        parts.map { part in View<Outer>.Part(name: part.name, schema: part.schema) { part.json(read($0)) } }
    }
}
