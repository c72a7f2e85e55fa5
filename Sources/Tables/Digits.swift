/// Reading ASCII digits and nothing else: no sign, no space, no digits of other scripts.
enum Digits {
    /// The number, or nothing when it is empty, holds another character, or overflows.
    static func value(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty else { return nil }
        var value = 0
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else { return nil }
            let (tens, tensOverflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, sumOverflow) = tens.addingReportingOverflow(Int(byte) - 0x30)
            guard !tensOverflow, !sumOverflow else { return nil }
            value = sum
        }
        return value
    }
}
