import Domain
import Foundation
import Ledger
import Mail
import Secrets
import Storage
import Testing
import Wording

@testable import Operations

/// Every kind of mail in both languages as it goes out, opened by Python's own parser.
@Suite("Every kind of mail, composed")
struct LetterMailTests {
    private struct Parsed: Decodable {
        let subject: String
        let text: String
        let html: String
        let from: String
        let defects: [String]
        let longest: Int
    }

    private static let program = """
        import email, email.policy, json, sys
        found = []
        for path in sys.argv[1:]:
            raw = open(path, 'rb').read()
            m = email.message_from_bytes(raw, policy=email.policy.default)
            found.append(dict(subject=m['subject'], text=m.get_body(('plain',)).get_content(),
                html=m.get_body(('html',)).get_content(), longest=max(map(len, raw.split(b'\\r\\n'))),
                **{'from': m['from'].addresses[0].display_name},
                defects=[str(d) for p in m.walk() for d in p.defects + [e for v in p.values() for e in v.defects]]))
        print(json.dumps(found))
        """

    /// The longest name that a network can have; more than a sender's name may have.
    private static let name = String(repeating: "Poortwachtercentrum Noord ", count: 8).prefix(200)

    @Test("Python's parser finds no defect and reads both parts, also of a network with a very long name")
    func parsed() async throws {
        let test = try await TestHouse.open()
        _ = try await CreateNetwork(
            slug: Slug("lang", at: "/slug"), name: PlainLine(String(Self.name), at: "/name"),
            coordinatorEmail: EmailAddress("c@b.c", at: "/email"), coordinatorName: PersonName("Coby", at: "/name")
        ).run(in: test.house)
        let desk = try await test.house.shellDesk(slug: "lang")
        let network = desk.network.name
        try await desk.lease.store.write { scope in
            for user in try scope.reading.coordinators() { try scope.setState(.active, of: user.id) }
        }
        #expect(network.count > 190)
        let samples = LetterSamples(network: network, link: "https://test.example/x/1?a=1", day: desk.today).all
        #expect(Set(samples.map(\.letter.kind)) == Set(MailKind.allCases))
        let folder = test.mailFolder + "-parsed"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var paths: [String] = []
        var expected: [MailText] = []
        for sample in samples {
            for language in Language.allCases {
                let mail = try await desk.perform(Posting(letter: sample.letter, language: language))
                let entry = try #require(try await desk.lease.store.read { try $0.mail(mail) })
                let path = "\(folder)/\(paths.count).eml"
                let message = try await desk.ask(ComposedMail(entry: entry))
                try Data(message.bytes).write(to: URL(filePath: path))
                paths.append(path)
                var letter = sample.letter
                letter.contact = MailContact(email: "c@b.c", phone: nil)
                expected.append(MailText(letter, in: language))
            }
        }
        let printed = try Tool.run(Tool.python, ["-c", Self.program] + paths)
        let mails = try JSONDecoder().decode([Parsed].self, from: Data(printed.utf8))
        #expect(mails.count == expected.count && mails.count >= MailKind.allCases.count * 2)
        for (mail, words) in zip(mails, expected) {
            #expect(mail.defects.isEmpty, "\(mail.subject): \(mail.defects)")
            #expect(mail.subject == words.subject)
            #expect(mail.text.split(whereSeparator: \.isNewline) == words.text.split(whereSeparator: \.isNewline))
            #expect(mail.html.split(whereSeparator: \.isNewline) == words.html.split(whereSeparator: \.isNewline))
            #expect(mail.from.hasPrefix("Poortwachtercentrum Noord") && mail.from.hasSuffix("…"))
        }
        // A link that mail programs must find whole may be longer than the lines that are recommended.
        #expect(mails.allSatisfy { $0.longest <= 998 })
    }

    private struct Posting: Command {
        let letter: Letter
        let language: Language

        func execute(at desk: Desk, in scope: WriteScope) throws -> OutboxId {
            let id: UserId = desk.newId()
            let user = User(
                id: id, email: "\(id)@lid.example", name: "Jo", phone: nil, language: language,
                state: .active, isCoordinator: false, roles: [:], revision: 1)
            try scope.insert(user)
            return try scope.post(letter, to: user, at: desk)
        }
    }
}
