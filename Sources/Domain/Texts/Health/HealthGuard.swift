/// Refuses text that tells about somebody's health or holds a citizen service number (domain.md, 3).
///
/// A net with wide meshes, not a judge: it knows words, not meaning. It asks the writer to use the closed lists, and it
/// names the term of our own list that it met, never the writer's words, so that a refusal itself holds no health data.
///
/// What is let through on purpose:
/// - names of work: "psycholoog", "verpleegkundige", "operatieassistent", "fysiotherapiepraktijk", "burn-outcoach". A
///   care professional is a sign of treatment only where somebody goes *to* one: "naar de psycholoog";
/// - words whose usual meaning at work is another: "operationeel", "klachtenafhandeling", "behandelen", "MS Office";
/// - fields of care: "dementie", "gehandicaptenzorg", "verslavingszorg";
/// - what the clock says anyway: "ziek", "re-integratie", "bedrijfsarts".
package enum HealthGuard {
    /// Refuses `text-names-health` with `word` (our term), or `text-holds-citizen-number` without any value.
    package static func check(_ text: String, at field: String) throws(Refusal) {
        if CitizenNumber.occurs(in: text) { throw Refusal(.textHoldsCitizenNumber, at: field) }
        if let term = healthTerm(in: text) { throw Refusal(.textNamesHealth, at: field, ["word": term]) }
    }

    /// The first term of the list that the text holds, as the list writes it; nil when it holds none.
    package static func healthTerm(in text: String) -> String? {
        let words = Self.words(of: text)
        let excused = excusedPositions(words)
        for start in words.indices where !excused[start] {
            guard let term = HealthTerms.refused.match(in: words, at: start) else { continue }
            let covered = start..<start + term.words.count
            if !covered.contains(where: { excused[$0] }) { return term.shown }
        }
        return nil
    }

    /// Runs of letters and digits, folded, as bytes: accents, case, hyphens and soft hyphens make no difference.
    private static func words(of text: String) -> [[UInt8]] {
        text.folded.split { !$0.isLetter && !$0.isNumber }.map { Array($0.utf8) }
    }

    private static func excusedPositions(_ words: [[UInt8]]) -> [Bool] {
        var excused = words.map(HealthTerms.isNameOfWork)
        for start in words.indices {
            guard let phrase = HealthTerms.excused.match(in: words, at: start) else { continue }
            for position in start..<start + phrase.words.count { excused[position] = true }
        }
        return excused
    }
}
