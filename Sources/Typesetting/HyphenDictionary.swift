import CHyphen
import Glibc

/// A hyphenation dictionary of libhyphen in ISO 8859-1, one mark per byte.
struct HyphenDictionary: ~Copyable {
    private let dictionary: UnsafeMutablePointer<HyphenDict>

    /// The dictionary in that file; nil when it cannot be read or is in another encoding.
    init?(path: String) {
        guard let dictionary = hnj_hyphen_load(path) else { return nil }
        guard Self.encoding(of: dictionary) == "ISO8859-1" else {
            hnj_hyphen_free(dictionary)
            return nil
        }
        self.dictionary = dictionary
    }

    deinit {
        hnj_hyphen_free(dictionary)
    }

    /// After which letters, counted from 0, the word may be broken; the word is in ISO 8859-1.
    func breaks(in word: [UInt8]) -> [Int] {
        // The sizes that hyphen.h asks for.
        var marks = [CChar](repeating: 0, count: word.count + 5)
        var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        var positions: UnsafeMutablePointer<CInt>?
        var cuts: UnsafeMutablePointer<CInt>?
        defer {
            Self.release(replacements, count: word.count)
            free(positions)
            free(cuts)
        }
        // The 0 is not part of the word, but libhyphen looks for its NOHYPHEN texts up to there, and writes where it
        // finds one.
        let failed = (word + [0]).withUnsafeBytes { bytes in
            hnj_hyphen_hyphenate2(
                dictionary,
                bytes.assumingMemoryBound(to: CChar.self).baseAddress,
                CInt(word.count),
                &marks,
                nil,
                &replacements,
                &positions,
                &cuts
            )
        }
        guard failed == 0 else { return [] }
        // A break that changes the spelling ("omaatje" to "oma-tje") cannot be a soft hyphen, so it is passed over.
        return word.indices.filter { marks[$0] % 2 == 1 && replacements?[$0] == nil }
    }

    /// The first line of the file, as libhyphen keeps it: a C array, which Swift sees as a tuple.
    private static func encoding(of dictionary: UnsafeMutablePointer<HyphenDict>) -> String {
        withUnsafeBytes(of: dictionary.pointee.cset) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    private static func release(_ texts: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int) {
        guard let texts else { return }
        for index in 0..<count {
            free(texts[index])
        }
        free(texts)
    }
}
