import Manuscript
import Testing

@Suite("The creation instant of a document")
struct PrintedInstantTests {
    @Test(
        "A written instant is read back into its fields",
        arguments: [
            "1970-01-01T00:00:00Z", "2024-02-29T12:30:59Z", "2026-10-31T23:00:00Z", "9999-12-31T23:59:59Z",
        ]
    )
    func reads(text: String) throws {
        let fields = try #require(PrintedInstant(text)).fields
        let pad = { (number: Int, width: Int) in
            String(repeating: "0", count: width - String(number).count) + String(number)
        }
        let date = [pad(fields.year, 4), pad(fields.month, 2), pad(fields.day, 2)].joined(separator: "-")
        let time = [pad(fields.hour, 2), pad(fields.minute, 2), pad(fields.second, 2)].joined(separator: ":")
        #expect("\(date)T\(time)Z" == text)
    }

    @Test(
        "What is not an instant is refused",
        arguments: [
            "", "2026-10-31", "2026-10-31T23:00:00", "2026-10-31 23:00:00Z", "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "1969-12-31T23:59:59Z",
            "２026-10-31T23:00Z",
        ]
    )
    func refuses(text: String) {
        #expect(PrintedInstant(text) == nil)
    }

    @Test("Seconds outside 1970 to 9999 are refused", arguments: [-1, 253_402_300_800, Int.max, Int.min])
    func refusesSeconds(seconds: Int) {
        #expect(PrintedInstant(secondsSince1970: seconds) == nil)
    }

    @Test("A known instant has the known count of seconds")
    func known() {
        #expect(PrintedInstant("2026-10-31T23:00:00Z")?.secondsSince1970 == 1_793_487_600)
    }
}
