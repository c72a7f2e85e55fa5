/// The values of a closed vocabulary by their texts as a database hands them out, compared as numbers: a long scan asks
/// several times for each row.
struct Vocabulary<Value: RawRepresentable & CaseIterable> where Value.RawValue == String {
    private let values: [(word: Word, value: Value)] = Value.allCases.map { value in
        guard let word = Array(value.rawValue.utf8).withUnsafeBufferPointer({ Word($0) }) else {
            preconditionFailure("the words of a vocabulary are short")
        }
        return (word, value)
    }

    func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
        guard let word = Word(text) else { return nil }
        for known in values where known.word == word { return known.value }
        return nil
    }
}

/// A text of at most 24 bytes.
private struct Word: Equatable {
    private let count: Int
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64

    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count <= 24 else { return nil }
        var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: UnsafeRawBufferPointer(text)) }
        count = text.count
        (first, second, third) = words
    }
}
