import Ledger
import Testing

@Suite struct ChainHeadTests {
    private static let hash = "4288fe0f6db0db83ef02a8ba56205e8e8ffe5d6a3593e1311060c3cd20098b48"

    @Test("A head is read and written back the same", arguments: ["0", "1", "17", "9223372036854775807"])
    func roundTrip(sequence: String) throws {
        let head = try #require(ChainHead("\(sequence):\(Self.hash)"))
        #expect(head.description == "\(sequence):\(Self.hash)")
        #expect(head.sequence == Int64(sequence))
    }

    @Test(
        "Anything else is refused",
        arguments: [
            "", ":", "17", hash, ":\(hash)", "17:", "-1:\(hash)", "+1:\(hash)", "01:\(hash)", "-0:\(hash)",
            " 1:\(hash)",
            "9223372036854775808:\(hash)", "17:\(hash)0", "17:\(hash):", "17;\(hash)", "1x:\(hash)",
        ])
    func refusals(text: String) {
        #expect(ChainHead(text) == nil)
    }

    @Test("Every network and every chain of it begins elsewhere")
    func origins() throws {
        let head = ChainHead.empty(network: Samples.network)
        #expect(head.sequence == 0)
        // By Python's hashlib, from docs/ledger.md.
        #expect(head.hash.description == "9dc2d2c5dd5bddcf8b5098ecf4fc4456659c4dc828fa94f4ac52594ca725d2eb")
        #expect(try ChainHead.empty(network: Samples.member(1).bytes) != head)
        #expect(HashChain.origin(name: "poortwacht events", network: Samples.network) != head.hash)
    }
}
