import Domain
import Ledger
import Storage
import Wording

/// Queues one user's weekly mail, once for that week; nothing, when there is nothing to tell.
struct PostDigest: Command {
    let user: User
    let monday: CalendarDay
    let figures: DigestFigures

    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard try scope.mark(.digest(of: user.id, monday: monday), on: desk.today), !figures.isEmpty else { return }
        let letter = Letter.weeklyDigest(
            network: desk.network.name, figures, link: desk.address(of: .home),
            unsubscribe: desk.address(of: .unsubscribe(desk.vault.unsubscribeToken(of: user.id)))
        )
        try scope.post(letter, to: user, at: desk)
    }
}

extension ToldMark {
    /// The weekly mail that tells a user of the week before that Monday.
    fileprivate static func digest(of user: UserId, monday: CalendarDay) -> ToldMark {
        ToldMark(.weeklyDigest, subject: user.description, occasion: monday.description)
    }
}
