/// A code that people say on the phone: a letter and at least four digits, as in `L-0012`.
package enum SpokenCode {
    package static func member(_ number: Int) -> String { code("L", number) }
    package static func candidate(_ number: Int) -> String { code("K", number) }
    package static func slot(_ number: Int) -> String { code("P", number) }
    package static func claim(_ number: Int) -> String { code("V", number) }
    package static func placement(_ number: Int) -> String { code("W", number) }

    /// `2026-0007`: a contract's number within its network and year.
    package static func contract(_ number: Int, year: Int) -> String { "\(year)-\(padded(number))" }

    /// `2026-0007-A1`: the first addendum to that contract.
    package static func addendum(_ number: Int, to contract: String) -> String { "\(contract)-A\(number)" }

    private static func code(_ letter: String, _ number: Int) -> String { "\(letter)-\(padded(number))" }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
