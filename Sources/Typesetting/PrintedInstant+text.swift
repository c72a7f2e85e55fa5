import Manuscript

extension PrintedInstant {
    /// As ISO 32000-1, 7.9.4 writes it: `D:20261031230000Z`.
    var pdfText: String {
        let fields = fields
        let rest = [fields.month, fields.day, fields.hour, fields.minute, fields.second].map(Self.twoDigits)
        return "D:" + Self.fourDigits(fields.year) + rest.joined() + "Z"
    }

    /// As XMP writes it: `2026-10-31T23:00:00Z`.
    var isoText: String {
        let fields = fields
        let date = [Self.fourDigits(fields.year), Self.twoDigits(fields.month), Self.twoDigits(fields.day)]
        let time = [fields.hour, fields.minute, fields.second].map(Self.twoDigits)
        return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static func fourDigits(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 4 - "\(number)".count)) + "\(number)"
    }
}
