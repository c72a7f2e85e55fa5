import Sealing
import Testing

@Suite("Telling whether a seal holds") struct PDFSealCheckTests {
    private let identity: SealingIdentity
    private let document = PlainPDF(pages: 2).bytes
    private let sealed: [UInt8]

    init() throws {
        identity = try SealSample.identity()
        sealed = try SealSample.sealed(document, with: identity)
    }

    private func verdict(_ file: [UInt8]) throws -> SealVerdict {
        try PDFSealCheck(file).verdict(by: [identity.certificate])
    }

    @Test("Cut anywhere, it is never genuine")
    func cut() throws {
        for count in stride(from: 0, to: sealed.count, by: 97) {
            switch try verdict(Array(sealed[..<count])) {
            case .changed, .malformed: break
            case let other: Issue.record("cut at \(count): \(other)")
            }
        }
        #expect(try verdict(Array(sealed[..<document.count])) == .notOurs(.noSeal))
        #expect(try verdict(Array(sealed.dropLast())) == .changed(.cut))
    }

    @Test("One byte flipped anywhere outside the signature itself, it is never genuine")
    func flipped() throws {
        var random = Seeded(state: 2_026)
        let gap = try #require(sealed.firstIndex(of: UInt8(ascii: "<"), after: Array("/Contents ".utf8)))
        var tried = 0
        while tried < 500 {
            let place = Int(random.next() % UInt64(sealed.count))
            // Of the signature's own digits some say nothing; the stored hash of the file covers those.
            guard !(gap..<gap + 4_000).contains(place) else { continue }
            tried += 1
            var file = sealed
            file[place] ^= UInt8(1 << (random.next() % 8))
            switch try verdict(file) {
            case .changed, .malformed: break
            case let other: Issue.record("flipped at \(place): \(other)")
            }
        }
    }

    @Test("Any byte of the signature's place that is no digit, or a digit behind its end, is a change")
    func gap() throws {
        let start = try #require(sealed.firstIndex(of: UInt8(ascii: "<"), after: Array("/Contents ".utf8)))
        let end = try #require(sealed[start...].firstIndex(of: UInt8(ascii: ">")))
        for (place, byte) in [
            (end - 1, UInt8(ascii: "1")), (end - 2, UInt8(ascii: "f")), (start + 9, UInt8(ascii: " ")),
            (start, UInt8(ascii: "(")), (end, UInt8(ascii: ")")), (start + 1, UInt8(ascii: "4")),
        ] {
            var file = sealed
            file[place] = byte
            #expect(try verdict(file) == .changed(.altered), "at \(place - start)")
        }
    }

    @Test(
        "Added to, it is changed, and said to be",
        arguments: ["\n", "%%EOF", "1 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n"])
    func added(tail: String) throws {
        #expect(try verdict(sealed + Array(tail.utf8)) == .changed(.addedTo))
    }

    @Test("A later revision, such as a form that was filled in, is a change")
    func revised() throws {
        let page = PlainPDF().bytes
        #expect(try verdict(PDFAppendix.append(pagesOf: page, to: sealed)) == .changed(.addedTo))
    }

    @Test("A seal by somebody else's certificate that claims to be ours is not ours")
    func forged() throws {
        let forged = try SealSample.sealed(document, with: SealSample.identity())
        #expect(try verdict(forged) == .notOurs(.unknownCertificate))
        #expect(PDFSealCheck(forged).verdict() == .notOurs(.unknownCertificate))
        #expect(try PDFSealCheck(forged).marks == [SealSample.mark()])
    }

    @Test("The seal of one document on another one is a change")
    func moved() throws {
        let other = PlainPDF(pages: 2, firstPage: "/Rotate 90").bytes
        let range = try #require(sealed.firstIndex(of: UInt8(ascii: "<"), after: Array("/Contents ".utf8)))
        var file = try SealSample.sealed(other, with: identity)
        let place = try #require(file.firstIndex(of: UInt8(ascii: "<"), after: Array("/Contents ".utf8)))
        file.replaceSubrange(place..<place + 4_000, with: sealed[range..<range + 4_000])
        #expect(try verdict(file) == .changed(.altered))
    }

    @Test("What was never sealed is not ours, and what is no PDF is said to be none")
    func others() throws {
        #expect(try verdict(document) == .notOurs(.noSeal))
        #expect(try verdict([]) == .malformed(.notPDF))
        #expect(try verdict(Array("PK\u{3}\u{4} een Word-bestand".utf8)) == .malformed(.notPDF))
        #expect(try verdict(Array(document.dropLast(5))) == .malformed(.incomplete))
        #expect(try verdict([UInt8](repeating: 0x25, count: PDFSealCheck.limit + 1)) == .malformed(.tooLarge))
    }

    @Test("Numbers and repetitions made to mislead lead nowhere")
    func hostile() throws {
        let opening =
            "%PDF-1.7\n<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/ByteRange [0 "
        for range in [
            "9223372036854775807 9223372036854775807 9223372036854775807", "-1 2 3", "0 0 0", "1 2", "", "1 2 3 4",
            "115 117 9999999999", "114 99999 1", "115 118 1", "4294967296 4294967297 1",
        ] {
            for end in ["]\n/Contents <30>", "]\n/Contents <", "]", "", "]\n/Contents <3082ffff" + "00>"] {
                let file = Array((opening + range + end + "\n/M (D:20260231000000Z)\n%%EOF").utf8)
                if case .genuine = try verdict(file) { Issue.record("\(range) \(end)") }
            }
        }
        let many = Array(sealed.dropFirst(document.count))
        let file = document + Array(repeatElement(many, count: 200).joined())
        if case .genuine = try verdict(file) { Issue.record("repeated") }
        let marks = (0..<100).map {
            "poortwacht:01922f3e-1111-7222-8333-\(100_000_000_000 + $0)/01922f3e-aaaa-7bbb-8ccc-9dddeeeeffff\n"
        }
        #expect(PDFSealCheck(Array(marks.joined().utf8)).marks.count == 4)
    }

    @Test("Random rubbish in place of the signature makes nothing fall over")
    func rubbish() throws {
        var random = Seeded(state: 7)
        let start = try #require(sealed.firstIndex(of: UInt8(ascii: "<"), after: Array("/Contents ".utf8))) + 1
        let digits = Array("0123456789abcdef".utf8)
        for round in 0..<300 {
            var file = sealed
            for _ in 0...round / 10 {
                file[start + Int(random.next() % 2_000)] = digits[Int(random.next() % 16)]
            }
            _ = try verdict(file)
        }
    }
}

/// A repeatable source of numbers (SplitMix64).
private struct Seeded {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension [UInt8] {
    /// Where a byte stands for the first time right after some others.
    fileprivate func firstIndex(of byte: UInt8, after others: [UInt8]) -> Int? {
        indices.dropFirst(others.count).first {
            self[$0] == byte && self[($0 - others.count)..<$0].elementsEqual(others)
        }
    }
}
