import Manuscript

/// The articles and clauses that others refer to.
extension ArticleLabel {
    static let hours: Self = "hours"
    static let hoursReport: Self = "hours-report"
    static let fee: Self = "fee"
}
