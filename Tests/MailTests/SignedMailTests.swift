import Foundation
import Mail
import Sealing
import Testing

@Suite("Signed messages") struct SignedMailTests {
    private let folder: String
    private var now: Int64 { Int64(Date().timeIntervalSince1970) }

    init() throws {
        folder = NSTemporaryDirectory() + "signed-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let script = """
            new="-newkey rsa:2048 -nodes"
            openssl req -x509 $new -days 30 -subj "/CN=Test authority" -keyout ca.key -out ca.pem
            openssl req $new -subj "/CN=Poortwachtercentrum Noord" -keyout mail.key -out mail.csr
            printf "subjectAltName=email:noreply@noord.example\\nextendedKeyUsage=emailProtection\\n" > mail.ext
            openssl x509 -req -in mail.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 20 -extfile mail.ext -out one.pem
            cat one.pem ca.pem > mail.pem
            chmod 600 mail.key
            """
        try #require(Shell.run(script, in: folder).status == 0)
    }

    private func message(from: String = "noreply@noord.example") throws -> MailMessage {
        try MailMessage(
            id: MessageID("1@noord.example"), dateSeconds: 1_793_610_000, from: MailAddress(from, name: "Noord"),
            to: [MailAddress("hr@lid.example")], subject: "Uw saldo: één", text: "Dag Zoë,\n.\n spatie \n",
            html: "<p>Dag</p>",
            attachments: [MailAttachment(fileName: "a.csv", mediaType: "text/csv", bytes: Array("a;b\n".utf8))]
        )
    }

    private func signature() throws -> MailSignature {
        try MailSignature.load(certificatePath: folder + "/mail.pem", keyPath: folder + "/mail.key")
    }

    private func write(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: folder + "/mail.eml"))
    }

    private func verify() throws -> (status: Int32, output: String) {
        try Shell.run("openssl cms -verify -in mail.eml -CAfile ca.pem -purpose smimesign -out content.txt", in: folder)
    }

    @Test("openssl accepts the signature, and refuses it once a letter has changed")
    func verification() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let message = try message()
        let bytes = try message.bytes(signedBy: signature(), atSeconds: now)
        try write(bytes)
        let verdict = try verify()
        #expect(verdict.status == 0, "\(verdict.output)")
        #expect(FileManager.default.contents(atPath: folder + "/content.txt") == Data(message.content))
        let spoiled = String(decoding: bytes, as: UTF8.self).replacing("<p>Dag</p>", with: "<p>Dog</p>")
        try write(Array(spoiled.utf8))
        #expect(try verify().status != 0)
    }

    @Test("Python reads the message and pyHanko's parser its signature; every line ends in CR LF")
    func reading() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let message = try message()
        let bytes = try message.bytes(signedBy: signature(), atSeconds: now)
        try write(bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.replacing("\r\n", with: "").utf8.allSatisfy { $0 != 10 && $0 != 13 })
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        let program = """
            import email, email.policy, hashlib
            from asn1crypto import cms
            raw = open("mail.eml", "rb").read()
            m = email.message_from_bytes(raw, policy=email.policy.default)
            print([p.get_content_type() for p in m.walk()], sum(len(p.defects) for p in m.walk()), m["subject"])
            print(m.get_param("protocol"), m.get_param("micalg"))
            signed = cms.ContentInfo.load(list(m.iter_parts())[1].get_payload(decode=True))["content"]
            boundary = ("--" + m.get_boundary()).encode()
            content = raw.split(b"\\r\\n" + boundary + b"\\r\\n")[1]
            first = signed["signer_infos"][0]["signed_attrs"]
            digest = [a["values"][0].native for a in first if a["type"].native == "message_digest"][0]
            print(digest == hashlib.sha256(content).digest(), signed["encap_content_info"]["content"].native, len(signed["certificates"]))
            """
        try Data(program.utf8).write(to: URL(filePath: folder + "/read.py"))
        let python = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: ".build/python/bin/python").path
        let read = try Shell.run("\(python) read.py", in: folder)
        #expect(
            read.output == """
                ['multipart/signed', 'multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/csv', \
                'application/pkcs7-signature'] 0 Uw saldo: één
                application/pkcs7-signature sha-256
                True None 2

                """)
    }

    @Test("What comes from another address goes out unsigned, for mail programs would warn of it")
    func otherSender() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let signature = try signature()
        #expect(signature.addresses == ["noreply@noord.example"])
        let other = try message(from: "info@zuid.example")
        #expect(try other.bytes(signedBy: signature, atSeconds: now) == other.bytes)
        #expect(try other.bytes(signedBy: nil, atSeconds: now) == other.bytes)
    }

    @Test("Outside the certificate's term a message goes out unsigned, for mail programs would warn of it")
    func term() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let signature = try signature()
        let message = try message()
        #expect(signature.isValid(atSeconds: now))
        #expect(try message.bytes(signedBy: signature, atSeconds: now) != message.bytes)
        for moment in [signature.notBeforeSeconds - 1, signature.notAfterSeconds + 1] {
            #expect(try message.bytes(signedBy: signature, atSeconds: moment) == message.bytes)
        }
    }

    @Test(
        "A certificate for other uses, or for nobody's address, is refused",
        arguments: [
            (
                "subjectAltName=email:noreply@noord.example\\nextendedKeyUsage=serverAuth",
                SealingFault.certificateNotForMail
            ),
            ("subjectAltName=email:noreply@noord.example\\nkeyUsage=keyEncipherment", .certificateNotForMail),
            ("subjectAltName=DNS:noord.example\\nextendedKeyUsage=emailProtection", .certificateWithoutAddress),
        ])
    func uses(extensions: String, fault: SealingFault) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let script = """
            printf "\(extensions)\\n" > other.ext
            openssl x509 -req -in mail.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 20 -extfile other.ext -out mail.pem
            """
        try #require(Shell.run(script, in: folder).status == 0)
        #expect(throws: fault) { try signature() }
    }

    @Test("A key of another certificate, or one that others may read, is refused")
    func keys() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: SealingFault.keyDoesNotMatch) {
            try MailSignature(pem: contents("ca.pem"), key: PrivateKey(pem: contents("mail.key")))
        }
        try #require(Shell.run("chmod 644 mail.key", in: folder).status == 0)
        #expect(throws: SealingFault.keyReadableByOthers) { try signature() }
    }

    private func contents(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
}
