/// How long a proposal waited for an answer that came, or stayed away, in one month.
package struct ClaimAnswer: Hashable, Sendable {
    /// `V-0003`.
    package let code: String
    /// Calendar days from the proposal to the answer, or to the last day on which one could come.
    package let days: Int
    /// False when it expired.
    package let isAnswered: Bool

    package init(code: String, days: Int, isAnswered: Bool) {
        self.code = code
        self.days = days
        self.isAnswered = isAnswered
    }
}
