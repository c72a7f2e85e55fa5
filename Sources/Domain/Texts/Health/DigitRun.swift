/// Groups of digits that stand in a row with one space, dot or hyphen between them, and what stood before them.
struct DigitRun: Sendable {
    private(set) var groups: [[Int]] = []
    /// The text before the run, folded, at most 16 characters.
    let before: String

    private var count: Int { groups.map(\.count).reduce(0, +) }

    /// Ten digits from a zero on, or an international prefix: `06-12345678`, `+31 72 559 51 85`, `0031…`.
    var isPhoneLike: Bool {
        before.hasSuffix("+") || before.hasSuffix("+ ") || groups.first?.first == 0 && count == 10
            || groups.first?.prefix(2) == [0, 0] && count >= 12
    }

    var isAmount: Bool {
        ["€", "eur", "euro"].contains { before.trimmed.hasSuffix($0) }
    }

    var followsTradeRegister: Bool {
        before.contains("kvk") || before.contains("k.v.k")
    }

    /// Every stretch of groups in which people write such a number, such as `123456789`, `123 456 789` and
    /// `1234.56.789`. Shapes of dates and hour lists are not among them.
    var candidates: [[Int]] {
        groups.indices.flatMap { start in
            (1...4).compactMap { length -> [Int]? in
                guard start + length <= groups.count else { return nil }
                let stretch = groups[start..<start + length]
                return Self.shapes.contains(stretch.map(\.count)) ? Array(stretch.joined()) : nil
            }
        }
    }

    private static let shapes: Set<[Int]> = [
        [9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [4, 5], [5, 4], [3, 2, 2, 2],
        [8], [2, 3, 3], [3, 2, 3], [4, 4],
    ]

    static func all(in text: String) -> [DigitRun] {
        let characters = Array(text.folded)
        var runs: [DigitRun] = []
        var position = 0
        while position < characters.count {
            guard digit(characters[position]) != nil else {
                position += 1
                continue
            }
            var run = DigitRun(before: String(characters[max(0, position - 16)..<position]))
            position = run.read(characters, from: position)
            runs.append(run)
        }
        return runs
    }

    /// Takes groups as long as they go on; returns the position after them.
    private mutating func read(_ characters: [Character], from start: Int) -> Int {
        var position = start
        while true {
            var group: [Int] = []
            while position < characters.count, let value = Self.digit(characters[position]) {
                group.append(value)
                position += 1
            }
            groups.append(group)
            guard position + 1 < characters.count, " .-\u{A0}\u{2011}".contains(characters[position]),
                Self.digit(characters[position + 1]) != nil
            else { return position }
            position += 1
        }
    }

    /// A decimal digit of any script.
    private static func digit(_ character: Character) -> Int? {
        guard let value = character.wholeNumberValue, (0...9).contains(value) else { return nil }
        return value
    }
}
