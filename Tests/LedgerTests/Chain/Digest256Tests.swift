import Ledger
import Testing

@Suite struct Digest256Tests {
    @Test(
        "The digests are those that FIPS 180-4 gives as examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func publishedExamples(text: String, expected: String) {
        #expect(Digest256(of: Array(text.utf8)).description == expected)
    }

    @Test("A digest is read and written back the same")
    func roundTrip() throws {
        let digest = Digest256(of: [1, 2, 3])
        #expect(Digest256(digest.description) == digest)
        #expect(Digest256(bytes: digest.bytes) == digest)
    }

    @Test("Capitals, other lengths and other characters are refused")
    func refusals() {
        let text = Digest256(of: [1]).description
        for other in ["", text.uppercased(), String(text.dropLast()), text + "0", "g" + text.dropFirst()] {
            #expect(Digest256(other) == nil)
        }
        #expect(Digest256(bytes: [UInt8](repeating: 0, count: 31)) == nil)
        #expect(Digest256(bytes: [UInt8](repeating: 0, count: 33)) == nil)
    }
}
