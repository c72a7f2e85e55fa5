package import Domain

extension Labels {
    /// The words in that language.
    package func text(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
