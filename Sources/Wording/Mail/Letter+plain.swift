import Domain
import Ledger

extension Letter {
    /// The body as plain text: blocks with an empty line between them.
    func plain(in language: Language) -> String {
        let figures = facts.map { "\($0.name.text(in: language)): \($0.value.text(in: language))" }
        var blocks = [Self.greeting.text(in: language), sentences.opening.text(in: language)]
        if !figures.isEmpty { blocks.append(figures.joined(separator: "\n")) }
        blocks += sentences.rest.map { $0.text(in: language) }
        for action in (action.map { [$0] } ?? []) + further {
            blocks.append("\(action.words.text(in: language)):\n\(action.link)")
        }
        if let proof { blocks.append("\(Self.proofName.text(in: language)):\n\(proof)") }
        blocks += notes.map { $0.text(in: language) }
        if let unsubscribe { blocks.append("\(Self.unsubscribing.text(in: language))\n\(unsubscribe)") }
        let signed = [Self.farewell.text(in: language), network, contact?.line.text(in: language)]
        blocks.append(signed.compactMap { $0 }.joined(separator: "\n"))
        return blocks.joined(separator: "\n\n") + "\n"
    }
}
