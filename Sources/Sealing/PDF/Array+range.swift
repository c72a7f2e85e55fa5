extension Array where Element == UInt8 {
    /// Where another sequence of bytes begins and ends for the last time.
    func lastRange(of pattern: [UInt8], in bounds: Range<Int>) -> Range<Int>? {
        guard let first = pattern.first, bounds.count >= pattern.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            for start in (bounds.lowerBound...bounds.upperBound - pattern.count).reversed() where bytes[start] == first
            {
                if bytes[start..<start + pattern.count].elementsEqual(pattern) { return start..<start + pattern.count }
            }
            return nil
        }
    }

    /// Every place where another sequence of bytes stands, at most `limit`.
    func ranges(of pattern: [UInt8], limit: Int) -> [Range<Int>] {
        guard let first = pattern.first, count >= pattern.count else { return [] }
        return withUnsafeBufferPointer { bytes in
            var found: [Range<Int>] = []
            for start in 0...count - pattern.count where bytes[start] == first {
                guard bytes[start..<start + pattern.count].elementsEqual(pattern) else { continue }
                found.append(start..<start + pattern.count)
                if found.count == limit { break }
            }
            return found
        }
    }

    /// Whether nothing but white space follows the last mark of a PDF's end.
    var endsAsPDF: Bool {
        let text = self[...].reversed().drop { $0 == 10 || $0 == 13 || $0 == 32 || $0 == 0 }
        return text.starts(with: "%%EOF".utf8.reversed())
    }
}
