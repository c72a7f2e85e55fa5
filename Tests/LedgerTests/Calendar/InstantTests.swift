import Ledger
import Testing

@Suite struct InstantTests {
    @Test(
        "An instant is read with or without milliseconds and written with them",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z"),
            ("2026-10-31T23:59:59Z", 1_793_491_199_000, "2026-10-31T23:59:59.000Z"),
            ("2026-11-02T08:30:00.250Z", 1_793_608_200_250, "2026-11-02T08:30:00.250Z"),
            ("1969-12-31T23:59:59.999Z", -1, "1969-12-31T23:59:59.999Z"),
            ("1900-01-01T00:00:00Z", -2_208_988_800_000, "1900-01-01T00:00:00.000Z"),
        ])
    func roundTrip(text: String, milliseconds: Int64, printed: String) throws {
        let instant = try instant(text)
        #expect(instant.milliseconds == milliseconds)
        #expect(instant.description == printed)
        #expect(Instant(printed) == instant)
    }

    @Test(
        "Anything else is refused",
        arguments: [
            "", "2026-10-31", "2026-10-31T23:59:59", "2026-10-31T23:59:59+01:00", "2026-10-31 23:59:59Z",
            "2026-10-31T24:00:00Z", "2026-10-31T23:60:00Z", "2026-10-31T23:59:60Z", "2026-10-31T23:59Z",
            "2026-10-31T+1:02:03Z", "2026-10-31T-0:02:03Z", "2026-10-31T1:02:003Z", "2026-10-31T01::2:03Z",
            "2026-10-31T:01:02:03Z", "2026-10-31T01:02:03.Z", "2026-10-31T01:02:03.5Z", "2026-10-31T01:02:03.+12Z",
            "2026-10-31T01:02:03.1234Z", "2026-10-31T01:02:03.123.456Z", "2026-02-29T01:02:03Z",
            "2026-10-31T01:02:03Z ",
            "2026-10-31T０1:02:03Z",
        ])
    func refusals(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("Seconds before 1970 are rounded down")
    func secondsSinceEpoch() {
        #expect(Instant(milliseconds: 1_999).secondsSinceEpoch == 1)
        #expect(Instant(milliseconds: -1).secondsSinceEpoch == -1)
        #expect(Instant(milliseconds: -1_000).secondsSinceEpoch == -1)
    }

    @Test("Time is added in seconds, hours and days of 24 hours")
    func adding() throws {
        let noon = try instant("2026-10-24T12:00:00Z")
        #expect(try noon.adding(seconds: 1) == instant("2026-10-24T12:00:01Z"))
        #expect(try noon.adding(hours: 12) == instant("2026-10-25T00:00:00Z"))
        #expect(try noon.adding(days: -1) == instant("2026-10-23T12:00:00Z"))
        #expect(noon < noon.adding(seconds: 1))
    }
}
