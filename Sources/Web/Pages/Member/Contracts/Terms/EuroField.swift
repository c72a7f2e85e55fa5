import Domain

/// Cents as they are typed into a field: `12,50`, without a sign or groups.
enum EuroField {
    static func text(cents: Int, in language: Language) -> String {
        let rest = cents % 100
        let separator =
            switch language {
            case .dutch: ","
            case .english: "."
            }
        return "\(cents / 100)\(separator)\(rest < 10 ? "0" : "")\(rest)"
    }
}
