import Domain
import GRDB
import Ledger
import Testing

@testable import Storage

/// A file whose mails did not know their user finds it by the address.
@Suite struct OlderMailTests {
    @Test func `Mails of before keep what they were, and know their user by the address`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/old.sqlite"
        func id<Subject>(_ number: Int) throws -> Identifier<Subject> {
            try #require(Identifier("00000000-0000-7000-8000-00000000000\(number)"))
        }
        let (network, user): (NetworkId, UserId) = (try id(7), try id(1))
        let (known, unknown): (OutboxId, OutboxId) = (try id(2), try id(3))
        let before = NetworkSchema.migrations.prefix { $0.name < "0019" }
        let store = try NetworkStore.create(at: path, networkId: network, migrations: Array(before))
        try await store.write { scope in
            try scope.insert(
                User(
                    id: user, email: "hr@lid.example", name: "Jo", phone: nil, language: .english, state: .active,
                    isCoordinator: false, roles: [:], revision: 1))
            for (mail, recipient) in [(known, "hr@lid.example"), (unknown, "weg@lid.example")] {
                try scope.execute(
                    """
                    INSERT INTO outbox (id, kind, recipient, language, state, created_at, next_attempt_at, attempts,
                        last_failure, month, account, sealed)
                    VALUES (?, 'statement', ?, 'en', 'parked', 5, 6, 8, '550 No', '2026-10', 'network', X'01')
                    """, [mail, recipient])
            }
        }
        try await store.close()
        let new = try NetworkStore.open(at: path, networkId: network, migrations: NetworkSchema.migrations)
        let mails = try await new.read { scope in try [known, unknown].map { try #require(try scope.mail($0)) } }
        #expect(mails.map(\.state) == [.parked, .parked] && mails.map(\.lastFailure) == ["550 No", "550 No"])
        #expect(mails.map(\.sealed) == [[1], [1]] && mails.map(\.attempts) == [8, 8])
        #expect(mails[0].reader == MailReader(user: user, address: "hr@lid.example") && mails[1].reader == nil)
        try await new.write { try $0.setEmail("nieuw@lid.example", of: user) }
        #expect(try await new.read { try $0.mail(known) }?.newAddress == "nieuw@lid.example")
        try await new.close()
    }
}
