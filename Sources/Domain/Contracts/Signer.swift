/// Who signed, as it stood at that moment. Names a person, so it is stored sealed with the candidate's key.
package struct Signer: Hashable, Sendable {
    package let name: String
    /// What the signer is at the member: `Hoofd personeelszaken`; empty for the employee.
    package let function: String
    /// Where the code went, as `a***@thuis.example`; empty for a paper.
    package let maskedMail: String

    package init(name: String, function: String, maskedMail: String) {
        self.name = name
        self.function = function
        self.maskedMail = maskedMail
    }

    /// An address of which only the first letter and the part behind the `@` can be read.
    package static func masked(_ address: String) -> String {
        let parts = address.split(separator: "@", maxSplits: 1)
        guard parts.count == 2, let first = parts[0].first else { return "***" }
        return "\(first)***@\(parts[1])"
    }
}
