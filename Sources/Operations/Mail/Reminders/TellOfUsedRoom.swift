import Domain
import Ledger
import Storage
import Wording

/// Tells a member and the coordinators that the member's room is used up: once, and again when it happens again. A
/// member that has no user to mail is told as soon as there is one.
struct TellOfUsedRoom: Command {
    let member: MemberId

    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard let member = try scope.reading.member(member) else { return }
        let rules = try scope.reading.settings().ledgerRules(on: desk.today)
        let room = Room.size(employees: member.employees, rules: rules)
        let used = Room.used(try scope.reading.balance(of: .member(member.id), in: .placements))
        let mark = ToldMark(.roomUsedUp, subject: member.id.description)
        guard used > room, member.state == .active else {
            for mark in [mark, mark.ofCoordinators] { try scope.unmark(mark) }
            return
        }
        guard try !scope.reading.isMarked(mark) else { return }
        func letter(to reader: RoomReader) -> Letter {
            .roomUsedUp(
                network: desk.network.name, member: member.name, to: reader, used: used, room: room,
                link: desk.address(of: .balances)
            )
        }
        if try !scope.reading.isMarked(mark.ofCoordinators),
            try scope.postToCoordinators(letter(to: .coordinator), at: desk) > 0
        {
            _ = try scope.mark(mark.ofCoordinators, on: desk.today)
        }
        guard try scope.post(letter(to: .member), to: member.id, at: desk) > 0 else { return }
        _ = try scope.mark(mark, on: desk.today)
    }
}
