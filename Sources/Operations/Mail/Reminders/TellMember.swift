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
        let fresh = try notices.filter { try scope.mark($0.mark, on: desk.today) }
        guard !fresh.isEmpty else { return }
        let page = Set(fresh.map(\.page)).count == 1 ? fresh[0].page : first.list
        let letter = Letter.reminder(
            first.kind, network: desk.network.name, fresh.map(\.reminder), link: desk.address(of: page)
        )
        try scope.post(letter, to: member.id, roles: .handlers, at: desk)
        if first.kind == .poortwachterDates { try scope.postToCoordinators(letter, at: desk) }
    }
}

extension Member {
    /// Whether it takes part no longer.
    fileprivate var isGone: Bool { state == .left || state == .merged }
}
