package import Domain

extension Language: Labelled {
    /// The language, named in each language.
    package var labels: Labels {
        switch self {
        case .dutch: Labels("Nederlands", "Dutch")
        case .english: Labels("Engels", "English")
        }
    }
}
