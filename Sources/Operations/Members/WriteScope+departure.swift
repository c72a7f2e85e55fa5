import Domain
import Ledger
import Storage

extension Departure {
    /// Refuses `memberStillRuns` with the codes of what goes on.
    func mustBeFinished() throws(Refusal) {
        guard running.isEmpty else { throw Refusal(.memberStillRuns, ["running": running.joined(separator: ", ")]) }
    }
}

extension WriteScope {
    /// Ends a member's taking part: books what is due until today, then its whole balance over to the network or the
    /// successor.
    func depart(
        _ member: Member, as state: Member.State, by ending: Membership.Ending, recording verb: EventVerb,
        at desk: Desk
    ) throws {
        _ = try bookDuePlacements(through: desk.today, at: desk)
        let departed = Member(
            id: member.id, code: member.code, name: member.name, sector: member.sector, employees: member.employees,
            state: state, joinedOn: member.joinedOn, revision: member.revision
        )
        guard try update(departed) else { throw Refusal(.revisionStale) }
        try end(member.id, by: ending)
        _ = try settle(member.id, by: ending, on: desk.today, at: desk)
        try record(verb, .member, member.id, at: desk, detail: ending.successor.member?.description ?? "")
    }
}
