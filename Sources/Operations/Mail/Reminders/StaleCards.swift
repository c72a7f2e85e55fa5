import Domain
import Ledger
import Storage
import Wording

/// Published cards that nobody looked over for long: once for each such stretch of time.
struct StaleCards: Inquiry {
    /// How many are asked about in one round.
    private static let most = 1000

    func answer(at desk: Desk, in scope: ReadScope) throws -> [Notice] {
        let interval = desk.equipment.rulebook.value(.cardFreshnessDays, on: desk.today)
        let before = desk.now.adding(days: -Int64(interval))
        return try scope.candidates(lookedOverBefore: before, limit: Self.most).map { candidate, lookedAt in
            Notice(
                .cardsStale, about: candidate.id.description,
                occasion: Stretch(since: lookedAt, on: desk.today, days: interval).occasion, to: candidate.member,
                .card(candidate.code, lookedOver: lookedAt.amsterdamDay), page: .candidate(candidate.id)
            )
        }
    }
}
