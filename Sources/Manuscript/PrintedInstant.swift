/// An instant in UTC, to the second, between 1970 and 9999: the creation date of a document.
package struct PrintedInstant: Sendable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    package let secondsSince1970: Int

    /// The first second after the last allowed year.
    private static let end = 253_402_300_800

    /// The instant so many seconds after 1970 began; nil before that and after the year 9999.
    package init?(secondsSince1970: Int) {
        guard (0..<Self.end).contains(secondsSince1970) else { return nil }
        self.secondsSince1970 = secondsSince1970
    }

    /// Reads exactly `2026-10-31T23:00:00Z`; nil for anything else, an impossible date included.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 else { return nil }
        var fields: [Int] = []
        var field = 0
        for (index, byte) in bytes.enumerated() {
            if let separator = Self.separators[index] {
                guard byte == separator else { return nil }
                fields.append(field)
                field = 0
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                field = field * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        guard fields[3] < 24, fields[4] < 60, fields[5] < 60 else { return nil }
        guard let day = Self.dayNumber(year: fields[0], month: fields[1], day: fields[2]) else { return nil }
        self.init(secondsSince1970: ((day * 24 + fields[3]) * 60 + fields[4]) * 60 + fields[5])
    }

    private static let separators: [Int: UInt8] = [
        4: UInt8(ascii: "-"), 7: UInt8(ascii: "-"), 10: UInt8(ascii: "T"),
        13: UInt8(ascii: ":"), 16: UInt8(ascii: ":"), 19: UInt8(ascii: "Z"),
    ]
}
