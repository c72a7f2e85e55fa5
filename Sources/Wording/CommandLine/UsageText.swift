package import Domain

/// What is wrong with a command that was typed. ArgumentParser says it in English only; here its sentences are told
/// apart by what they begin with and said in Dutch too. One that is not known stays as it is.
package struct UsageText: Sendable {
    /// What is wrong, in one or two sentences.
    package let sentence: String
    private let message: String
    private let language: Language

    /// - Parameter message: ArgumentParser's own, without `Error:`.
    package init(_ message: String, in language: Language) {
        self.message = message
        self.language = language
        sentence =
            switch language {
            case .dutch: Self.dutch(message) ?? message
            case .english: message
            }
    }

    /// ArgumentParser's whole answer with the sentence and the words around it in the language.
    package func whole(_ answer: String) -> String {
        switch language {
        case .english: answer
        case .dutch:
            answer.replacing("Error: \(message)", with: "Fout: \(sentence)").replacing("\nHelp: ", with: "\nUitleg: ")
                .replacing("\nUsage: ", with: "\nGebruik: ")
                .replacing(/See '(.*)' for more information\./) { "Meer uitleg (in het Engels): \($0.output.1)" }
        }
    }

    private static func dutch(_ message: String) -> String? {
        if let found = message.wholeMatch(of: /Missing expected argument '(.*)'/) {
            return "\(found.output.1) ontbreekt."
        }
        if let found = message.wholeMatch(of: /Missing value for '(.*)'/) {
            return "Achter \(found.output.1) ontbreekt de waarde."
        }
        if let found = message.wholeMatch(of: /Unknown option '([^']*)'(?:\. Did you mean '([^']*)'\?)?/) {
            return "De optie \(found.output.1) bestaat niet." + (found.output.2.map { " Bedoelt u \($0)?" } ?? "")
        }
        if let found = message.wholeMatch(of: /Unexpected argument '([^']*)'(?:\. Did you mean '([^']*)'\?)?/) {
            return "\(found.output.1) hoort hier niet." + (found.output.2.map { " Bedoelt u \($0)?" } ?? "")
        }
        if let found = message.wholeMatch(of: /[0-9]+ unexpected arguments: (.*)/) {
            return "Dit hoort hier niet: \(found.output.1)."
        }
        if let found = message.wholeMatch(
            of: /The value '(.*)' is invalid for '([^']*)'(?:\. Please provide one of (.*)\.)?/
        ) {
            let choices = found.output.3.map { " Kies uit \($0.replacing(" and ", with: " en "))." } ?? ""
            return "\(found.output.1) past niet bij \(found.output.2).\(choices)"
        }
        return nil
    }
}
