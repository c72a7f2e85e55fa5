/// The three line breaks that spreadsheets write: CR LF, LF, and CR by itself. CR LF is one.
enum LineBreak {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D

    /// How many bytes the line break at this place takes; 0 when there is none.
    static func length(in bytes: [UInt8], at index: Int) -> Int {
        if bytes[index] == lineFeed { return 1 }
        guard bytes[index] == carriageReturn else { return 0 }
        return index + 1 < bytes.count && bytes[index + 1] == lineFeed ? 2 : 1
    }

    /// How many line breaks these bytes hold.
    static func count(in bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == carriageReturn || (byte == lineFeed && previous != carriageReturn) { count += 1 }
            previous = byte
        }
        return count
    }
}
