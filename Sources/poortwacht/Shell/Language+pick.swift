import Domain
import Wording

extension Language {
    /// The one of two sentences that is in this language.
    func pick(_ dutch: String, _ english: String) -> String {
        Labels(dutch, english).text(in: self)
    }
}
