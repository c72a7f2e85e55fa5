import Domain

extension Language {
    /// The one of two sentences that is in this language.
    func pick(_ dutch: String, _ english: String) -> String {
        switch self {
        case .dutch: dutch
        case .english: english
        }
    }
}
