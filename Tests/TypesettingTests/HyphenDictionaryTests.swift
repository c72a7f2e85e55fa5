import Testing

@testable import Typesetting

@Suite("The hyphenation dictionary")
struct HyphenDictionaryTests {
    /// libhyphen looks for hyphens and apostrophes until the next 0 and writes beside each: without a 0 behind the word
    /// it writes into memory that is not ours, by which this program ends.
    @Test("Reads no further than the word, whatever stands behind it in memory")
    func end() throws {
        guard let dictionary = HyphenDictionary(path: Typesetter.debianHyphenationFolder + "/hyph_nl_NL.dic") else {
            throw TypesettingRefusal.hyphenationMissing(path: Typesetter.debianHyphenationFolder)
        }
        let alone = Array("arbeidsovereenkomst".utf8)
        var followed = alone + Array(repeating: UInt8(ascii: "-"), count: 1 << 16)
        // The memory stays, and what stands in it.
        followed.removeSubrange(alone.count...)
        let breaks = dictionary.breaks(in: alone)
        #expect(breaks == [1, 6, 10, 13])
        let same = dictionary.breaks(in: followed)
        #expect(same == breaks)
    }
}
