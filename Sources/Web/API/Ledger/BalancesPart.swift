import Domain
import Operations

/// Balances of as many members as were asked for.
struct BalancesPart {
    let answer: ShowBalances.Answer
    let range: ListRange

    /// What to send as `after` for the members that follow; nil when the list is whole.
    var next: String? {
        guard answer.members.count == range.limit else { return nil }
        return answer.members.last.map { Cursor(key: $0.member.code).text }
    }
}
