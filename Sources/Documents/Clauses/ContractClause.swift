package import Domain

/// One clause of the library, in both languages.
package struct ContractClause: Hashable, Sendable {
    package let code: ClauseId
    /// The name by which other clauses refer to it. Dated or alternative clauses share one.
    package let label: String
    package let order: Int
    package let place: ClausePlace
    let condition: ClauseCondition
    /// `when:` and the dates, as they were written; empty when it always applies.
    package let conditionText: String
    /// Which kinds it may stand in.
    package let kinds: [PlacementKind]
    /// The laws that it carries out.
    package let source: String
    /// What a lawyer must judge; nil when nothing is in doubt.
    package let lawyerNote: String?
    /// The binding text.
    package let dutch: ClauseWording
    /// The reading copy.
    package let english: ClauseWording
    /// Whether the network changed it.
    package let isOverridden: Bool

    func wording(in language: Language) -> ClauseWording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    func worded(dutch: ClauseWording, english: ClauseWording) -> ContractClause {
        ContractClause(
            code: code, label: label, order: order, place: place, condition: condition, conditionText: conditionText,
            kinds: kinds, source: source, lawyerNote: lawyerNote, dutch: dutch, english: english, isOverridden: true
        )
    }
}
