/// Finds citizen service numbers (BSN) in text, in order to refuse them (UAVG art. 46, domain.md, 3).
///
/// A number of nine digits, or eight without its leading zero, that passes the eleven-test: the digits times
/// 9, 8, … 2, −1 add up to a multiple of eleven. One number in eleven passes by chance, so what is plainly something
/// else is left alone: a telephone number, an amount in euros, and eight digits after the word "kvk".
enum CitizenNumber {
    static func occurs(in text: String) -> Bool {
        DigitRun.all(in: text).contains { run in
            guard !run.isPhoneLike, !run.isAmount else { return false }
            return run.candidates.contains { digits in
                !(digits.count == 8 && run.followsTradeRegister) && passesElevenTest(digits)
            }
        }
    }

    /// For eight or nine digits, each 0-9.
    static func passesElevenTest(_ digits: [Int]) -> Bool {
        let nine = Array(repeating: 0, count: max(0, 9 - digits.count)) + digits
        guard nine.count == 9, nine.contains(where: { $0 != 0 }) else { return false }
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        return zip(nine, weights).map { $0 * $1 }.reduce(0, +) % 11 == 0
    }
}
