import Domain
import Ledger
import Storage
import Wording

/// Tells one member what is due of one kind, as far as it was not told before. The coordinators read the dates of the
/// Poortwachter clock too.
struct TellMember: Command {
    /// All of one kind and for one member.
    let notices: [Notice]

    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard let first = notices.first, let member = try scope.reading.member(first.member), !member.isGone else {
            return
        }
        let fresh = try notices.filter { try !scope.reading.isMarked($0.mark) }
        guard !fresh.isEmpty else { return }
        let isRead = try scope.post(letter(fresh, at: desk), to: member.id, roles: .handlers, at: desk) > 0
        if first.kind == .poortwachterDates {
            let news = try fresh.filter { try !scope.reading.isMarked($0.mark.ofCoordinators) }
            if !news.isEmpty, try scope.postToCoordinators(letter(news, at: desk), at: desk) > 0, !isRead {
                for notice in news { _ = try scope.mark(notice.mark.ofCoordinators, on: desk.today) }
            }
        }
        // Where nobody could be mailed it is told as soon as there is a user.
        guard isRead else { return }
        for notice in fresh { _ = try scope.mark(notice.mark, on: desk.today) }
    }

    /// - Parameter notices: at least one, all of one kind.
    private func letter(_ notices: [Notice], at desk: Desk) -> Letter {
        let first = notices[0]
        let page = Set(notices.map(\.page)).count == 1 ? first.page : first.list
        return .reminder(
            first.kind, network: desk.network.name, notices.map(\.reminder), link: desk.address(of: page))
    }
}

extension ToldMark {
    /// That the coordinators were told while the member had nobody to tell.
    var ofCoordinators: ToldMark { ToldMark(kind, subject: subject, occasion: occasion + "/coordinators") }
}

extension Member {
    /// Whether it takes part no longer.
    fileprivate var isGone: Bool { state == .left || state == .merged }
}
