import Domain

/// A member's code as a file gives it: at most 20 letters, digits and hyphens, such as `L-0012`.
enum MemberCode {
    /// The code in upper case. Refuses `cellInvalid`.
    static func read(_ text: String, at field: String) throws(Refusal) -> String {
        let code = text.uppercased()
        let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8)
        guard (1...20).contains(code.utf8.count), code.utf8.allSatisfy(letters.contains) else {
            throw Refusal(.cellInvalid, at: field)
        }
        return code
    }
}
