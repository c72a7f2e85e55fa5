import Domain
import Ledger

extension ClauseLibrary {
    /// What is wrong in a clause of the library.
    struct Fault: Hashable {
        let clause: ContractClause
        let refusal: Refusal
    }

    /// Every fault that any contract on any day would meet; each once.
    func faults() -> [Fault] {
        var found: [Fault] = []
        var seen: Set<Fault> = []
        for facts in ClauseFacts.all(on: days) {
            for fault in faults(in: facts) where seen.insert(fault).inserted { found.append(fault) }
        }
        return found
    }

    /// A day before, at and after each date that a condition names.
    private var days: [CalendarDay] {
        let named = clauses.flatMap { clause in
            clause.condition.boundaries + clause.dutch.paragraphs.flatMap(\.condition.boundaries)
        }
        return Array(Set(named)).sorted() + (named.isEmpty ? [CalendarDay(number: 0)] : [])
    }

    /// The faults that a contract of which that holds would meet.
    func faults(in facts: ClauseFacts) -> [Fault] {
        let present = clauses.filter { $0.condition.holds(in: facts) }
        var targets: Set<String> = []
        var labels: Set<String> = []
        var faults: [Fault] = []
        for clause in present where clause.place == .article {
            targets.insert(clause.label)
            targets.formUnion(clause.dutch.paragraphs(in: facts).map { "\(clause.label).\($0.number)" })
        }
        for clause in present {
            if !labels.insert(clause.label).inserted {
                faults.append(Fault(clause: clause, refusal: Refusal(.clauseDoubled, ["clause": clause.label])))
            }
            for language in Language.allCases {
                faults += self.faults(of: clause, in: language, facts, targets)
            }
        }
        if let clause = present.first {
            for place in ClausePlace.allCases where place.isNeeded || place == .fee && facts.hasFee {
                guard !present.contains(where: { $0.place == place }) else { continue }
                faults.append(Fault(clause: clause, refusal: Refusal(.clauseMissing, ["clause": place.rawValue])))
            }
        }
        return faults
    }

    private func faults(
        of clause: ContractClause, in language: Language, _ facts: ClauseFacts, _ targets: Set<String>
    ) -> [Fault] {
        let wording = clause.wording(in: language)
        func fault(_ code: RefusalCode, _ values: [String: String], _ line: Int?) -> Fault {
            let place = line.map { ["line": "\($0)"] } ?? [:]
            let field = "/text_\(language.rawValue)"
            return Fault(clause: clause, refusal: Refusal(code, at: field, values.merging(place) { $1 }))
        }
        let paragraphs = wording.paragraphs(in: facts)
        var faults = zip(paragraphs, paragraphs.dropFirst()).filter { $0.number == $1.number }.map { _, second in
            fault(.clauseParagraphAmbiguous, ["number": "\(second.number)"], second.line)
        }
        if paragraphs.isEmpty, clause.place == .article {
            faults.append(fault(.clauseParagraphAmbiguous, ["number": "1"], nil))
        }
        let stretches = [(wording.heading, nil)] + paragraphs.map { ($0.parts, $0.line) }
        for (parts, line) in stretches {
            for part in parts {
                switch part {
                case .text: break
                case .placeholder(let placeholder, _, _):
                    if placeholder.isKnown(in: facts) { continue }
                    faults.append(fault(.clausePlaceholderEmpty, ["placeholder": placeholder.rawValue], line))
                case .annex(let annex):
                    if annex.isThere(in: facts) { continue }
                    faults.append(fault(.clausePlaceholderEmpty, ["placeholder": "annex \(annex.rawValue)"], line))
                case .article(let reference):
                    if targets.contains(reference.text) { continue }
                    faults.append(fault(.clauseReferenceUnknown, ["reference": reference.text], line))
                }
            }
        }
        return faults
    }
}
