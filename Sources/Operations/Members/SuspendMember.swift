import Domain
package import Ledger
package import Storage

/// Stands a member still for a while: it keeps its account and its running placements, but starts nothing new.
/// Coordinators only.
package struct SuspendMember: Command {
    package let id: MemberId

    package init(id: MemberId) {
        self.id = id
    }

    /// Suspending twice does nothing. Refuses `memberNotActive` for one that left or was merged.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> MemberId {
        try scope.move(id, from: .active, to: .suspended, recording: .memberSuspended, at: desk)
    }
}
