import Domain
import Ledger

@testable import Operations

/// A member of a test network with its contact person.
struct TestMember: Sendable {
    let network: TestNetwork
    let id: MemberId
    let user: UserId
    let legalEntity: LegalEntityId

    /// The desk of the contact person, who may sign, at the present moment of the test's clock.
    func desk() async throws -> Desk {
        try await network.desk(Actor(who: .user(user), authority: .members([id: [.contact, .signatory]])))
    }
}
