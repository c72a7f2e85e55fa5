import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct SigningCodeTests {
    private let scene: ContractScene
    private let id: ContractId
    private let hash: Digest256

    init() async throws {
        scene = try await ContractScene.make()
        id = try await scene.issued()
        hash = try await scene.textHash(id)
    }

    private func sign(_ code: String, at desk: Desk, function: String? = nil, once: Once? = nil) async throws {
        let line = try function.map { try PlainLine($0, at: "/function") }
        _ = try await SignContract(id: id, textHash: hash, code: code, function: line).run(at: desk, once: once)
    }

    private static func other(than code: String) -> String { code == "000000" ? "000001" : "000000" }

    @Test func `A code goes to the signer's own address and proves who signed`() async throws {
        let code = try await scene.askedCode(id, at: scene.host.desk())
        #expect(code.count == 6 && code.allSatisfy(\.isNumber))
        let mail = try await scene.codeMail(id, at: scene.host.desk())
        let host = scene.host.user
        let user = try await scene.network.read { try $0.user(host) }
        #expect(mail.recipient == user?.email)
        try await sign("\(code.prefix(3)) \(code.suffix(3))", at: scene.host.desk(), function: "Directeur")
        let signature = try #require(try await scene.shown(id).signatures.first)
        #expect(signature.proof?.authentication == .oneTimeCode(sentBy: .mail))
        #expect(signature.proof?.textHash == hash)
        #expect(signature.proof?.legalEntity == scene.host.legalEntity)
        let signer = try #require(try await scene.shown(id).signing.signers[.taking])
        #expect(signer.function == "Directeur")
        #expect(signer.maskedMail.hasPrefix("u***@"))
    }

    @Test func `The employee's code goes to the private address`() async throws {
        let desk = try await scene.network.candidate(scene.candidate)
        let term = try await desk.perform(AskSigningCode(id: id, textHash: hash))
        #expect(term.sentTo == "a***@thuis.example")
        let mail = try await scene.codeMail(id, at: desk)
        let address = try await scene.network.read { try $0.words(of: mail, at: desk)?.address }
        #expect(address == "anneke@thuis.example")
        try await sign(scene.mailedCode(id, at: desk), at: desk)
        let signer = try #require(
            try await scene.employer.desk().ask(ShowContract(id: id)).signing.signers[.employee])
        for other in [try await scene.host.desk(), try await scene.network.coordinator()] {
            #expect(try await other.ask(ShowContract(id: id)).signing.signers[.employee] == nil)
        }
        #expect(signer == Signer(name: "Anneke Bakker", function: "", maskedMail: "a***@thuis.example"))
        #expect(try await scene.shown(id).signatures.first?.proof?.legalEntity == nil)
    }

    @Test func `After five wrong tries the code is dead, and a new one works`() async throws {
        let desk = try await scene.host.desk()
        let code = try await scene.askedCode(id, at: desk)
        for left in [4, 3, 2, 1] {
            await #expect(throws: Refusal(.signingCodeWrong, at: "/code", ["left": "\(left)"])) {
                try await sign(Self.other(than: code), at: desk)
            }
        }
        await #expect(throws: Refusal(.signingCodeOver, at: "/code")) { try await sign("drie", at: desk) }
        await #expect(throws: Refusal(.signingCodeOver, at: "/code")) { try await sign(code, at: desk) }
        #expect(try await desk.ask(ShowSigningCode(id: id)) == nil)
        try await sign(scene.askedCode(id, at: desk), at: desk)
        #expect(try await scene.shown(id).signatures.map(\.party) == [.taking])
    }

    @Test func `A code works for ten minutes`() async throws {
        let code = try await scene.askedCode(id, at: scene.host.desk())
        scene.test.clock.advance(seconds: 599)
        #expect(try await scene.host.desk().ask(ShowSigningCode(id: id)) != nil)
        scene.test.clock.advance(seconds: 1)
        await #expect(throws: Refusal(.signingCodeOver, at: "/code")) {
            try await sign(code, at: scene.host.desk())
        }
    }

    @Test func `Five codes an hour, then one waits`() async throws {
        let desk = try await scene.host.desk()
        let first = try await scene.askedCode(id, at: desk)
        for _ in 2...5 { _ = try await scene.askedCode(id, at: desk) }
        await #expect(throws: Refusal(.signingCodesTooMany, ["minutes": "60"])) {
            try await scene.askedCode(id, at: desk)
        }
        // Only the newest one works.
        let newest = try await scene.mailedCode(id, at: desk)
        if first != newest {
            await #expect(throws: Refusal(.signingCodeWrong, at: "/code", ["left": "4"])) {
                try await sign(first, at: desk)
            }
        }
        scene.test.clock.advance(hours: 1)
        _ = try await scene.askedCode(id, at: scene.host.desk())
    }

    @Test func `A code is one person's for one party of one contract`() async throws {
        let colleague = try await scene.network.user(of: scene.host.id, as: [.signatory])
        let other = try await scene.network.desk(
            Actor(who: .user(colleague), authority: .members([scene.host.id: [.signatory]])))
        let code = try await scene.askedCode(id, at: scene.host.desk())
        await #expect(throws: Refusal(.signingCodeOver, at: "/code")) { try await sign(code, at: other) }
        await #expect(throws: Refusal(.signingCodeOver, at: "/code")) {
            try await sign(code, at: scene.employer.desk())
        }
    }

    @Test func `A coordinator passes a code on, and the signature says so`() async throws {
        let desk = try await scene.host.desk()
        _ = try await scene.askedCode(id, at: desk)
        let mail = try await scene.codeMail(id, at: desk)
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(CopySigningCode(mail: mail.id)) }
        let code = try await scene.network.coordinator().perform(CopySigningCode(mail: mail.id))
        try await sign(code, at: desk)
        #expect(
            try await scene.shown(id).signatures.first?.proof?.authentication
                == .oneTimeCode(sentBy: .copiedByCoordinator))
        #expect(try await scene.network.verbs(about: id).contains(.signingCodeShown))
        await #expect(throws: Refusal(.signingCodeOver)) {
            try await scene.network.coordinator().perform(CopySigningCode(mail: mail.id))
        }
    }

    @Test func `Of two colleagues at once one signs`() async throws {
        let colleague = try await scene.network.user(of: scene.host.id, as: [.signatory])
        let desks = [
            try await scene.host.desk(),
            try await scene.network.desk(
                Actor(who: .user(colleague), authority: .members([scene.host.id: [.signatory]]))),
        ]
        var codes: [String] = []
        for desk in desks { codes.append(try await scene.askedCode(id, at: desk)) }
        let signings = zip(desks, codes).map { ($0, SignContract(id: id, textHash: hash, code: $1)) }
        let done = await withTaskGroup(of: Bool.self) { group in
            for (desk, signing) in signings {
                group.addTask {
                    do {
                        _ = try await signing.run(at: desk)
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: 0) { count, isDone in count += isDone ? 1 : 0 }
        }
        #expect(done == 1)
        #expect(try await scene.shown(id).signatures.count == 1)
    }

    @Test func `The same request twice signs once`() async throws {
        let desk = try await scene.host.desk()
        let code = try await scene.askedCode(id, at: desk)
        let once = Once(route: "POST /sign", key: "a", bodyHash: Digest256(of: [1]))
        try await sign(code, at: desk, once: once)
        try await sign(code, at: desk, once: once)
        await #expect(throws: Refusal(.contractAlreadySigned, ["party": "taking"])) { try await sign(code, at: desk) }
        #expect(try await scene.shown(id).signatures.count == 1)
    }

    @Test func `Who lost the right to sign in between is refused`() async throws {
        let desk = try await scene.host.desk()
        let code = try await scene.askedCode(id, at: desk)
        _ = try await scene.network.coordinator().perform(
            GiveRoles(user: scene.host.user, member: scene.host.id, roles: [.contact]))
        await #expect(throws: Refusal(.signatoryOnly)) { try await sign(code, at: desk) }
        await #expect(throws: Refusal(.signatoryOnly)) { try await scene.askedCode(id, at: desk) }
    }

    @Test func `A contact person without the right to sign sees that it is not for them`() async throws {
        let contact = try await scene.network.user(of: scene.host.id, as: [.contact])
        let desk = try await scene.network.desk(
            Actor(who: .user(contact), authority: .members([scene.host.id: [.contact]])))
        #expect(try await desk.ask(ShowContract(id: id)).maySign.isEmpty)
        await #expect(throws: Refusal(.signatoryOnly)) { try await scene.askedCode(id, at: desk) }
    }
}
