import Documents
package import Domain
import Ledger

/// One clause of the contracts as a coordinator sees it.
package struct ClauseView: Hashable, Sendable {
    package let code: ClauseId
    /// The name by which other clauses refer to it.
    package let label: String
    package let order: Int
    /// Where it stands in the document: `article`, `introduction`, …
    package let place: String
    /// Which kinds it may stand in.
    package let kinds: [PlacementKind]
    /// When it applies beside that; empty for always.
    package let condition: String
    package let source: String
    /// What a lawyer must judge; nil when nothing is in doubt.
    package let lawyerNote: String?
    /// What holds now, or of words that can no longer be read what the network decided.
    package let wording: ClauseOverride.OwnText
    /// What was shipped.
    package let shipped: ClauseOverride.OwnText
    package let isOverridden: Bool
    /// Why no contract is made with the network's own words: they no longer fit. Nil when all is well.
    package let problem: Refusal?
    /// What the network decided about it, the oldest first.
    package let history: [ClauseOverride]

    package var revision: Int { history.count + 1 }

    init(_ clause: ContractClause, shipped: ContractClause, history: [ClauseOverride], problem: Refusal?) {
        code = clause.code
        label = clause.label
        order = clause.order
        place = clause.place.rawValue
        kinds = clause.kinds
        condition = clause.conditionText
        source = clause.source
        lawyerNote = clause.lawyerNote
        let own = history.last?.wording
        wording = own ?? ClauseOverride.OwnText(dutch: clause.dutch.body, english: clause.english.body)
        self.problem = problem
        self.shipped = ClauseOverride.OwnText(dutch: shipped.dutch.body, english: shipped.english.body)
        isOverridden = own != nil
        self.history = history
    }
}
