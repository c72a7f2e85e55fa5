import Domain
package import Ledger
package import Storage

/// Lets a suspended member take part again. Coordinators only.
package struct ResumeMember: Command {
    package let id: MemberId

    package init(id: MemberId) {
        self.id = id
    }

    /// Resuming twice does nothing. Refuses `memberNotActive` for one that left or was merged.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> MemberId {
        try scope.move(id, from: .suspended, to: .active, recording: .memberResumed, at: desk)
    }
}
