extension Int {
    /// The number that exactly these decimal digits write; nil when one of them is none.
    init?(digits: UnsafeBufferPointer<UInt8>, at places: Range<Int>) {
        var number = 0
        for place in places {
            let digit = digits[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = 10 * number + Int(digit)
        }
        self = number
    }

    /// Writes the last decimal digits of this number, which is not negative, at all those places.
    func write(to text: UnsafeMutableBufferPointer<UInt8>, at places: Range<Int>) {
        var rest = self
        for place in places.reversed() {
            text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }

    /// This number with leading zeros up to that many digits.
    func padded(to digits: Int) -> String {
        let text = String(self)
        return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
    }
}
