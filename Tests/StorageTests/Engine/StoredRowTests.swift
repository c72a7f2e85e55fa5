import Domain
import GRDB
import Ledger
import Testing

@testable import Storage

@Suite struct StoredRowTests {
    @Test func `Our values come back as they were stored`() async throws {
        let fixture = try StoreFixture()
        let day = try #require(CalendarDay("2026-10-31"))
        let instant = try #require(Instant("2026-10-31T23:59:59.123Z"))
        let digest = Digest256(of: [1, 2, 3])
        let id = fixture.networkId
        let same = try await fixture.store.read { scope in
            try scope.row(
                "SELECT ? AS id, ? AS day, ? AS month, ? AS instant, ? AS digest, ? AS bytes, NULL AS absent",
                [id, day, day.month, instant, digest, Blob([0, 255])]
            ) { row in
                [
                    try row.value("id") == id, try row.value("day") == day, try row.value("month") == day.month,
                    try row.value("instant") == instant, try row.value("digest") == digest,
                    try row.bytes("bytes") == [0, 255], try row.optional("absent", as: CalendarDay.self) == nil,
                    try row.optional("day") == day, try row.value("id") == id.description,
                    try row.value("month") == day.month.description, try row.value("instant") == instant.milliseconds,
                ]
            }
        }
        #expect(same?.allSatisfy { $0 } == true)
    }

    @Test func `A value that does not fit throws and does not trap`() async throws {
        let fixture = try StoreFixture()
        await #expect(throws: StoreError.valueUnreadable("day")) {
            try await fixture.store.read { scope in
                try scope.row("SELECT '2026-02-30' AS day") { try $0.value("day", as: CalendarDay.self) }
            }
        }
        await #expect(throws: StoreError.valueUnreadable("day")) {
            try await fixture.store.read { scope in
                try scope.row("SELECT NULL AS day") { try $0.value("day", as: CalendarDay.self) }
            }
        }
        await #expect(throws: StoreError.valueUnreadable("state")) {
            try await fixture.store.read { scope in
                try scope.row("SELECT 'asleep' AS state") { try $0.value("state", as: RegisteredNetwork.State.self) }
            }
        }
        await #expect(throws: StoreError.columnMissing("month")) {
            try await fixture.store.read { scope in
                try scope.row("SELECT 1 AS day") { try $0.value("month", as: Int.self) }
            }
        }
    }
}
