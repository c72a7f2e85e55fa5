import Foundation
import Sealing
import Testing

@Suite("A seal on a PDF") struct PDFSealTests {
    @Test(
        "Two programs of others accept it, whatever the key and the shape of the file",
        arguments: PrivateKeyKind.allCases)
    func accepted(kind: PrivateKeyKind) throws {
        let identity = try SealSample.identity(kind)
        for (name, document) in try PlainPDF.shapes() {
            let sealed = try SealSample.sealed(document, with: identity)
            #expect(sealed.starts(with: document), "\(name)")
            let checked = try Verifiers(sealed).qpdf()
            #expect(checked.status == 0, "\(name): \(checked.output)")
            let finding = try Verifiers(sealed).pyHanko(
                trusting: [identity.certificate.pem], seconds: SealSample.seconds + 60)
            #expect(
                finding == .init(accepted: true, intact: true, wholeFile: true, timestamped: false),
                "\(name): \(finding)")
            let printed = try Verifiers(sealed).pdfsig()
            for expected in [
                "Signature Type: ETSI.CAdES.detached", "Total document signed", "Signature is Valid.", "SHA-256",
                "Signer Certificate Common Name: Poortwachtercentrum Zoë",
            ] { #expect(printed.contains(expected), "\(name): \(printed)") }
            let proof = SealProof(
                mark: try SealSample.mark(), sealedAtSeconds: SealSample.seconds,
                fingerprint: identity.certificate.fingerprint)
            #expect(try PDFSealCheck(sealed).verdict(by: [identity.certificate]) == .genuine(proof), "\(name)")
        }
    }

    @Test("Both programs reject it once a byte was changed, and so do we", arguments: PrivateKeyKind.allCases)
    func rejected(kind: PrivateKeyKind) throws {
        let identity = try SealSample.identity(kind)
        let document = PlainPDF(pages: 2).bytes
        var sealed = try SealSample.sealed(document, with: identity)
        let place = try #require(sealed.firstIndex(of: UInt8(ascii: "f")))
        sealed[place] = UInt8(ascii: "n")
        let finding = try Verifiers(sealed).pyHanko(
            trusting: [identity.certificate.pem], seconds: SealSample.seconds + 60)
        #expect(!finding.accepted && !finding.intact)
        #expect(try !Verifiers(sealed).pdfsig().contains("Signature is Valid."))
        #expect(try PDFSealCheck(sealed).verdict(by: [identity.certificate]) == .changed(.altered))
    }

    @Test("What was there stays: fields, texts and properties")
    func keeps() throws {
        for (name, document) in try PlainPDF.shapes() {
            let sealed = try SealSample.sealed(document, with: SealSample.identity())
            let text = String(decoding: sealed, as: UTF8.self)
            if name.contains("form") {
                #expect(text.contains("/Fields [ 100 0 R "), "\(name)")
                #expect(text.contains("/SigFlags 3"), "\(name)")
            }
            if name != "without properties" { #expect(text.contains("/Title"), "\(name)") }
            #expect(text.components(separatedBy: "/PoortwachtSeal").count == 2, "\(name)")
        }
    }

    @Test("A sealed file can be sealed again by another, and is then no longer the first one's")
    func again() throws {
        let (first, second) = (try SealSample.identity(), try SealSample.identity(.rsa3072))
        let once = try SealSample.sealed(PlainPDF().bytes, with: first)
        let twice = try SealSample.sealed(once, with: second)
        let finding = try Verifiers(twice).pyHanko(
            trusting: [second.certificate.pem], seconds: SealSample.seconds + 60)
        #expect(finding.accepted)
        #expect(try PDFSealCheck(twice).verdict(by: [first.certificate]) == .changed(.addedTo))
    }

    @Test("After a new certificate the old documents still verify, by the old one that is kept")
    func renewed() throws {
        let (old, new) = (try SealSample.identity(), try SealSample.identity())
        let (before, after) = (
            try SealSample.sealed(PlainPDF().bytes, with: old), try SealSample.sealed(PlainPDF().bytes, with: new)
        )
        for (file, identity) in [(before, old), (after, new)] {
            guard case .genuine(let proof) = try PDFSealCheck(file).verdict(by: [new.certificate, old.certificate])
            else {
                Issue.record("not genuine")
                continue
            }
            #expect(proof.fingerprint == identity.certificate.fingerprint)
        }
        #expect(try PDFSealCheck(before).verdict(by: [new.certificate]) == .notOurs(.unknownCertificate))
    }

    @Test("What cannot be sealed honestly is refused")
    func refused() throws {
        let identity = try SealSample.identity()
        let whole = PlainPDF().bytes
        for broken in [
            [], Array("rommel".utf8), Array(whole.dropLast(40)), Array(whole.dropFirst(3)), whole + whole[..<99],
        ] {
            #expect(throws: SealingFault.documentMalformed) { _ = try SealSample.sealed(broken, with: identity) }
        }
        let locked = try PlainPDF().rewritten("--encrypt", "", "geheim", "256", "--")
        #expect(throws: SealingFault.documentEncrypted) { _ = try SealSample.sealed(locked, with: identity) }
        let large = [UInt8](repeating: 0x20, count: PlainPDF.limit + 1)
        #expect(throws: SealingFault.documentTooLarge(limit: PlainPDF.limit)) {
            _ = try SealSample.sealed(large, with: identity)
        }
    }

    @Test("The certificate is for seals: it signs and cannot be repudiated")
    func certificate() throws {
        let path = NSTemporaryDirectory() + "seal-\(UUID().uuidString).pem"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let identity = try SealingIdentity.selfSigned(
            name: String(repeating: "Zoë ", count: 50), validFromSeconds: SealSample.seconds)
        try Data(identity.certificate.pem.utf8).write(to: URL(filePath: path))
        let text = try Shell.run("openssl", "x509", "-in", path, "-noout", "-text").output
        for expected in ["Digital Signature, Non Repudiation", "CA:FALSE", "Not Before: Nov  2 09:00:00 2026 GMT"] {
            #expect(text.contains(expected), "\(text)")
        }
        #expect(identity.certificate.notAfterSeconds == SealSample.seconds + 1_826 * 86_400 - 1)
        #expect(identity.certificate.isValid(atSeconds: SealSample.seconds))
        #expect(!identity.certificate.isValid(atSeconds: SealSample.seconds - 1))
        #expect(!identity.certificate.isValid(atSeconds: identity.certificate.notAfterSeconds + 1))
    }

    @Test("An administrator's own certificate comes with its chain, which the seal carries")
    func ownCertificate() throws {
        let identity = try SealSample.identity()
        let issuer = try SealSample.identity(.rsa3072)
        let chained = try SealingIdentity(
            certificate: SealingCertificate(pem: identity.certificate.pem + issuer.certificate.pem), key: identity.key)
        let (alone, both) = (
            try SealSample.sealed(PlainPDF().bytes, with: identity),
            try SealSample.sealed(PlainPDF().bytes, with: chained)
        )
        #expect(both.count > alone.count + 800)
        guard case .genuine = try PDFSealCheck(both).verdict(by: [identity.certificate]) else {
            Issue.record("not genuine")
            return
        }
    }
}
