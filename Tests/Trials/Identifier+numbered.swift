package import Ledger

extension Identifier {
    /// The same identifier for the same name and number, always.
    package static func derived(_ name: String, _ number: Int) -> Identifier {
        guard let id = Identifier(bytes: Digest256(of: Array("\(name)/\(number)".utf8)).bytes.prefix(16)) else {
            preconditionFailure("16 bytes make an identifier")
        }
        return id
    }
}
