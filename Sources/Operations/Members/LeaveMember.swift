import Domain
package import Ledger
package import Storage

/// Lets a member leave the network: its open slots close, its candidates who wait are withdrawn, its balance is booked
/// over to the network's account, and its code and history stay readable. Coordinators only.
package struct LeaveMember: Command {
    package let id: MemberId

    package init(id: MemberId) {
        self.id = id
    }

    /// Refuses `memberStillRuns` with the codes of the placements, talks and accepted proposals that go on, and
    /// `memberStateWrong` for one that was merged. Leaving twice does nothing.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> MemberId {
        try desk.mustBeCoordinator()
        let departure = try scope.reading.departure(of: id, at: desk)
        if departure.member.state == .left { return id }
        try departure.mustBeFinished()
        for slot in departure.slots { _ = try CloseSlot(id: slot.id).execute(at: desk, in: scope) }
        for candidate in departure.candidates {
            _ = try WithdrawCandidate(id: candidate.id).execute(at: desk, in: scope)
        }
        try scope.depart(departure.member, as: .left, by: .left(on: desk.today), recording: .memberLeft, at: desk)
        return id
    }
}
