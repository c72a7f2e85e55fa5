import Domain

/// A member's code as a file gives it: at most 20 letters, digits and hyphens, such as `L-0012`.
enum MemberCode {
    /// The code in upper case. Refuses `cellInvalid`.
    static func read(_ text: String, at field: String) throws(Refusal) -> String {
        let code = text.uppercased()
        let isPlain = code.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
        guard (1...20).contains(code.utf8.count), isPlain else { throw Refusal(.cellInvalid, at: field) }
        return code
    }
}
