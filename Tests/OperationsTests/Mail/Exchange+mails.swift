import Domain
import Ledger
import Storage
import Testing

@testable import Operations

extension Exchange {
    /// Moves the clock to that moment and does what is due.
    func runDue(at moment: String) async throws {
        house.clock.set(try #require(Instant(moment)))
        try await RunDue().run(at: network.system())
    }

    /// The recipients of every mail of that kind, sorted.
    func recipients(_ kind: MailKind) async throws -> [String] {
        try await outbox().filter { $0.kind == kind }.map(\.recipient).sorted()
    }

    /// The words of every mail.
    func words() async throws -> [MailWords] {
        let desk = try await network.system()
        return try await network.read { scope in
            try scope.mails(limit: 200).map { try #require(try scope.words(of: $0, at: desk)) }
        }
    }
}
