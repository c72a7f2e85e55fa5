import COpenSSL
import Glibc

/// Texts and dates as they stand in a PDF.
enum PDFText {
    /// A text in any script, as UTF-16 (ISO 32000-1, 7.9.2.2), in hexadecimal digits.
    static func string(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return Array("<".utf8) + Hex.bytes([0xFE, 0xFF] + units) + Array(">".utf8)
    }

    /// `(D:20261122083000Z)`; in UTC, to the second.
    static func date(seconds: Int64) -> [UInt8] {
        var time = time_t(seconds)
        var fields = tm()
        gmtime_r(&time, &fields)
        var text = [CChar](repeating: 0, count: 32)
        let count = strftime(&text, text.count, "(D:%Y%m%d%H%M%SZ)", &fields)
        return text.prefix(count).map { UInt8(bitPattern: $0) }
    }

    /// The seconds since 1970 of what `date` writes without its brackets; nil for anything else.
    static func seconds(_ text: ArraySlice<UInt8>) -> Int64? {
        let parts: [Int32?] = [2..<6, 6..<8, 8..<10, 10..<12, 12..<14, 14..<16].map { range in
            guard text.count == 17 else { return nil }
            let start = text.startIndex
            return Int32(String(decoding: text[start + range.lowerBound..<start + range.upperBound], as: UTF8.self))
        }
        let numbers = parts.compactMap { $0 }
        guard numbers.count == 6 else { return nil }
        var fields = tm()
        fields.tm_year = numbers[0] - 1_900
        fields.tm_mon = numbers[1] - 1
        fields.tm_mday = numbers[2]
        fields.tm_hour = numbers[3]
        fields.tm_min = numbers[4]
        fields.tm_sec = numbers[5]
        let seconds = Int64(timegm(&fields))
        // A day that does not exist comes back as another one.
        return date(seconds: seconds) == Array("(".utf8) + text + Array(")".utf8) ? seconds : nil
    }
}
