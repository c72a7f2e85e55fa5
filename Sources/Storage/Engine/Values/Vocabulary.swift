/// The values of a closed vocabulary by their texts as a database hands them out.
struct Vocabulary<Value: RawRepresentable & CaseIterable> where Value.RawValue == String {
    private let words: [(text: [UInt8], value: Value)] = Value.allCases.map { (Array($0.rawValue.utf8), $0) }

    func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
        for word in words where word.text.count == text.count {
            let isSame = word.text.withUnsafeBytes { memory in
                UnsafeRawBufferPointer(text).elementsEqual(memory)
            }
            if isSame { return word.value }
        }
        return nil
    }
}
