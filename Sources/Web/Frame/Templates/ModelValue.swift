/// What a model holds under a name.
enum ModelValue {
    /// There is no such name.
    case missing
    /// There is, and it is nil.
    case absent
    case present(Any)

    func child(_ name: String) -> ModelValue {
        guard case .present(let value) = self else { return self }
        if let dictionary = value as? [String: Any] {
            return dictionary[name].map(Self.unwrapped) ?? .missing
        }
        guard let child = Mirror(reflecting: value).children.first(where: { $0.label == name }) else { return .missing }
        return Self.unwrapped(child.value)
    }

    private static func unwrapped(_ value: Any) -> ModelValue {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return .present(value) }
        return mirror.children.first.map { unwrapped($0.value) } ?? .absent
    }
}
