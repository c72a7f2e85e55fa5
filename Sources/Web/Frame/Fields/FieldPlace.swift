/// Where a value stands and how it came.
package struct FieldPlace: Hashable, Sendable {
    /// A JSON pointer (RFC 6901), such as `/skills/2`.
    package let pointer: String
    package let origin: FieldOrigin

    func item(_ position: Int) -> FieldPlace {
        FieldPlace(pointer: "\(pointer)/\(position)", origin: origin)
    }

    /// `~` and `/` inside a name. A name is cut, because it is repeated to whoever sent it.
    static func escaped(_ name: String) -> String {
        name.prefix(100).map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
    }
}
