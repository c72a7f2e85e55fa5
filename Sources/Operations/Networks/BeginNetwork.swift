import Domain
import Ledger
import Storage

/// Writes the first page of a new network: who it is and who coordinates it.
struct BeginNetwork: Command {
    let plan: CreateNetwork

    func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        try scope.insertProfile(name: desk.network.name, createdAt: desk.now)
        try scope.record(.networkCreated, .network, desk.network.id, at: desk)
        let invitation = InviteUser(
            email: plan.coordinatorEmail, name: plan.coordinatorName, language: plan.language, part: .coordinator
        )
        return try invitation.execute(at: desk, in: scope)
    }
}
