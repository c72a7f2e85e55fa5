/// What those who agree must think of, though it refuses nothing (domain.md, 5).
package struct TermsWarning: Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// A hire before the waiting time ends may cost the no-riskpolis.
        case noRisk = "no-risk"
        /// Only the charge for administration keeps the fee from being profit.
        case feeNearProfit = "fee-near-profit"
    }

    package let code: Code
    package let source: String
    /// What its sentence shows: `weeks` and, for who may know the clock, `day` at no-risk; `admission_from` and
    /// `enforced_from`, where they fall within the term, at fee-near-profit.
    package let values: [String: String]

    package init(_ code: Code, source: String, _ values: [String: String] = [:]) {
        self.code = code
        self.source = source
        self.values = values
    }
}
