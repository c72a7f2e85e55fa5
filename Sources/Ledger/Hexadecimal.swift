/// Hexadecimal digits in lower case, eight at a time: their UTF-8 in one word, the first digit in its highest byte.
enum Hexadecimal {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let lowHalves: UInt64 = 0x0f0f_0f0f_0f0f_0f0f

    /// The value that eight digits write; nil when one of them is none.
    static func value(of digits: UInt64) -> UInt32? {
        // "0" to "9" are 30 to 39 and "a" to "f" are 61 to 66: a letter has bit 6, and its lower half counts from 1.
        let nibbles = (digits & lowHalves) &+ (digits >> 6 & ones) &* 9
        guard nibbles & ~lowHalves == 0, written(nibbles) == digits else { return nil }
        let pairs = (nibbles | nibbles >> 4) & 0x00ff_00ff_00ff_00ff
        let fours = (pairs | pairs >> 8) & 0x0000_ffff_0000_ffff
        return UInt32(truncatingIfNeeded: fours | fours >> 16)
    }

    /// The eight digits of a value.
    static func digits(of value: UInt32) -> UInt64 {
        let fours = (UInt64(value) | UInt64(value) << 16) & 0x0000_ffff_0000_ffff
        let pairs = (fours | fours << 8) & 0x00ff_00ff_00ff_00ff
        return written((pairs | pairs << 4) & lowHalves)
    }

    /// A digit for each of eight values from 0 to 15.
    private static func written(_ nibbles: UInt64) -> UInt64 {
        let letters = (nibbles &+ 6 * ones) >> 4 & ones
        return nibbles &+ 0x30 * ones &+ letters &* 0x27
    }
}
