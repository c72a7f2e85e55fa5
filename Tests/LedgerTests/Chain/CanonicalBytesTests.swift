import Ledger
import Testing

/// The expected bytes and hashes were computed by a Python program (hashlib, struct, uuid) from docs/ledger.md alone.
@Suite struct CanonicalBytesTests {
    @Test("A booking without options has the bytes and the hash of the document")
    func booking() throws {
        let transfer = ChainHead.empty(network: Samples.network).appending(
            try Self.booking, bookedAt: try instant("2026-11-02T08:30:00.250Z"), month: try month("2026-10")
        )
        let bytes = transfer.content.canonicalBytes(
            sequence: transfer.sequence, bookedAt: transfer.bookedAt, month: transfer.month
        )
        #expect(
            hexadecimal(bytes) == "0000000000000001" + "5f01d9912e1c8a919fc8425e19eea0f5"
                + "0000000a706c6163656d656e7473"
                + "0000002430303030303030302d303030302d373030302d383030302d303030303030303030303031"
                + "0000002430303030303030302d303030302d373030302d383030302d303030303030303030303032"
                + "0000000000000064" + "000001a19b61303a" + "0000000a323032362d31302d3035" + "00000007323032362d3130"
                + "00000004626f6f6b" + "00000011706c6163656d656e742d73746172746564"
                + "00" + "0111111111222243338444555555555555" + "00" + "00"
        )
        #expect(transfer.hash.description == "4288fe0f6db0db83ef02a8ba56205e8e8ffe5d6a3593e1311060c3cd20098b48")
    }

    @Test("A reversal with every option has the bytes and the hash of the document")
    func reversal() throws {
        let first = try #require(ChainHead("1:4288fe0f6db0db83ef02a8ba56205e8e8ffe5d6a3593e1311060c3cd20098b48"))
        let transfer = first.appending(
            try Self.reversal, bookedAt: try instant("2026-11-02T08:30:01.250Z"), month: try month("2026-11")
        )
        let bytes = transfer.content.canonicalBytes(
            sequence: transfer.sequence, bookedAt: transfer.bookedAt, month: transfer.month
        )
        #expect(
            hexadecimal(bytes) == "0000000000000002" + "22222222222272228222222222222222"
                + "000000076d696e75746573" + "000000076e6574776f726b"
                + "0000002430303030303030302d303030302d373030302d383030302d303030303030303030303032"
                + "00000000000012c0" + "000001a19b613422" + "0000000a323032362d31302d3331" + "00000007323032362d3131"
                + "0000000772657665727365" + "0000000a636f7272656374696f6e"
                + "0133333333333373338333333333333333" + "0111111111222243338444555555555555"
                + "0100000007323032362d3039"
                + "017f4a7531bd672ff8602363d73b5df74eefae104ab18a0520799b2940fba8743e"
        )
        #expect(transfer.hash.description == "f2476b9c0f3b183f460d2555e00e0e8088a33b017411d71a29eacf2d0315146b")
    }

    @Test("Texts that could be mistaken for each other have different bytes")
    func lengths() {
        var left = CanonicalBytes()
        left.append("ab")
        left.append("c")
        var right = CanonicalBytes()
        right.append("a")
        right.append("bc")
        #expect(left.bytes != right.bytes)
    }

    @Test("A negative number is written as two's complement")
    func negativeNumbers() {
        var canonical = CanonicalBytes()
        canonical.append(Int64(-2))
        #expect(hexadecimal(canonical.bytes) == "fffffffffffffffe")
    }

    private static var booking: TransferDraft {
        get throws {
            let placement: PlacementId = try Samples.id("11111111-2222-4333-8444-555555555555")
            return TransferDraft(
                id: .derived("placement-started", placement, near: try month("2026-10")), unit: .placements,
                bringing: try Samples.account(1), taking: try Samples.account(2), amount: 100,
                effectiveOn: try day("2026-10-05"),
                cause: .placementStarted, placement: placement
            )
        }
    }

    private static var reversal: TransferDraft {
        get throws {
            TransferDraft(
                id: try Samples.id("22222222-2222-7222-8222-222222222222"), unit: .minutes, bringing: .network,
                taking: try Samples.account(2), amount: 4800, effectiveOn: try day("2026-10-31"), kind: .reverse,
                cause: .correction, refersTo: try Samples.id("33333333-3333-7333-8333-333333333333"),
                placement: try Samples.id("11111111-2222-4333-8444-555555555555"),
                workedIn: try month("2026-09"), reasonHash: Digest256(of: Array("saltDubbel geboekt".utf8))
            )
        }
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
