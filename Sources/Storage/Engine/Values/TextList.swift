import GRDB

/// Lines of text in one TEXT column, one under the other: for short lists that are always read as a whole.
///
/// The texts themselves have no line ends, because a title, a skill and a code are one line each.
struct TextList: DatabaseValueConvertible {
    let texts: [String]

    init(_ texts: [String]) {
        self.texts = texts
    }

    init<Choice: RawRepresentable>(_ choices: [Choice]) where Choice.RawValue == String {
        texts = choices.map(\.rawValue)
    }

    var databaseValue: DatabaseValue { texts.joined(separator: "\n").databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> TextList? {
        guard case .string(let text) = value.storage else { return nil }
        return TextList(text.split(separator: "\n").map(String.init))
    }
}

extension StoredRow {
    /// A list of choices of a closed vocabulary.
    func choices<Choice: RawRepresentable>(_ column: String, as type: Choice.Type = Choice.self) throws -> [Choice]
    where Choice.RawValue == String {
        try value(column, as: TextList.self).texts.map { text in
            guard let choice = Choice(rawValue: text) else { throw StoreError.valueUnreadable(column) }
            return choice
        }
    }
}
