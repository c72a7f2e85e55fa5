package import Domain
package import Ledger
import Manuscript

/// How a clause reads in one kind of contract, filled in with made-up names.
package struct ClausePreview: Hashable, Sendable {
    package let kind: PlacementKind
    package let dutch: Reading
    package let english: Reading

    /// One language.
    package struct Reading: Hashable, Sendable {
        package let heading: String
        package let paragraphs: [Paragraph]
    }

    /// A paragraph as the document would print it.
    package struct Paragraph: Hashable, Sendable {
        /// `4.2`; empty where the document prints no number.
        package let number: String
        package let text: String
        package let items: [String]
    }
}

extension ClauseLibrary {
    /// How a clause reads in each kind of contract in which it stands.
    package func previews(of code: ClauseId, network: String, at now: Instant, rulebook: Rulebook) -> [ClausePreview] {
        PlacementKind.allCases.compactMap { kind in
            let contract = ContractDocument.specimen(
                kind, network: network, at: now, rulebook: rulebook, clauses: self
            )
            let papers = [ContractPaper(contract, in: .dutch), ContractPaper(contract, in: .english)]
            guard let clause = self[code], clause.condition.holds(in: contract.facts), let dutch = papers.first,
                let english = papers.last
            else { return nil }
            return ClausePreview(kind: kind, dutch: dutch.reading(of: clause), english: english.reading(of: clause))
        }
    }
}
