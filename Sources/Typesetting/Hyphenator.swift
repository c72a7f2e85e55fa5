import Synchronization

/// Puts soft hyphens into Dutch text where it may be broken.
///
/// libhyphen does not promise that one dictionary may be read by several threads, so a mutex stands before it; a word
/// takes about a microsecond.
final class Hyphenator: Sendable {
    /// Shorter words are left whole.
    private static let minimumLetters = 6
    /// What must stand before and behind a break, so that no stub of a word is left.
    private static let minimumBefore = 2
    private static let minimumBehind = 3

    private let dictionary: Mutex<HyphenDictionary>

    /// - Throws: `hyphenationMissing` when the file is not a dictionary in ISO 8859-1.
    init(path: String) throws(TypesettingRefusal) {
        guard let dictionary = HyphenDictionary(path: path) else { throw .hyphenationMissing(path: path) }
        self.dictionary = Mutex(dictionary)
    }

    /// The text with U+00AD in its lower-case words; names and abbreviations stay whole.
    func hyphenated(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic {
                word.append(scalar)
            } else {
                result.append(contentsOf: broken(word))
                word.removeAll(keepingCapacity: true)
                result.append(scalar)
            }
        }
        result.append(contentsOf: broken(word))
        return String(result)
    }

    private func broken(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard word.count >= Self.minimumLetters, word.count <= 100 else { return word }
        guard word.allSatisfy({ $0.value <= 0xFF && $0.properties.isLowercase }) else { return word }
        let letters = word.map { UInt8(truncatingIfNeeded: $0.value) }
        let breaks = dictionary.withLock { $0.breaks(in: letters) }
        var result: [Unicode.Scalar] = []
        for (index, scalar) in word.enumerated() {
            result.append(scalar)
            let allowed = index + 1 >= Self.minimumBefore && word.count - index - 1 >= Self.minimumBehind
            if allowed, breaks.contains(index) { result.append(Unicode.Scalar(0xAD)) }
        }
        return result
    }
}
