/// Universally unique ids as 16 raw bytes (RFC 9562).
package enum UniqueBytes {
    /// Version 4: random.
    package static func version4(using randomness: Randomness) -> [UInt8] {
        marked(randomness.bytes(16), version: 4)
    }

    /// Version 7: begins with the milliseconds since 1970, so that ids sort by the time they were made.
    package static func version7(milliseconds: Int64, using randomness: Randomness) -> [UInt8] {
        precondition((0..<1 << 48).contains(milliseconds))
        let time = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) }
        return marked(time + randomness.bytes(10), version: 7)
    }

    private static func marked(_ raw: [UInt8], version: UInt8) -> [UInt8] {
        var bytes = raw
        bytes[6] = bytes[6] & 0x0F | version << 4
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes
    }
}
