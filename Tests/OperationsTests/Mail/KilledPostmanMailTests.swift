import Foundation
import Testing

/// The program `drill` of the same build delivers a queue to a mail server, and is killed again and again.
@Suite("A postman that is killed", .timeLimit(.minutes(240)))
struct KilledPostmanMailTests {
    private static let program = Bundle.main.bundleURL.appending(path: "drill").path
    /// A small helping here, a thousand in `make endurance`.
    private static let kills = Int(ProcessInfo.processInfo.environment["POORTWACHT_KILLS"] ?? "") ?? 5
    private static let killsOfAQueue = 50
    private static let mailsToAKill = 60

    @Test("None is lost, and doubles carry the same Message-ID")
    func kills() throws {
        for first in stride(from: 0, to: Self.kills, by: Self.killsOfAQueue) {
            try killed(min(Self.killsOfAQueue, Self.kills - first))
        }
    }

    private func killed(_ kills: Int) throws {
        let folder = NSTemporaryDirectory() + "poortwacht-postman-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let server = try MailServer(authority: TestAuthority())
        let count = kills * Self.mailsToAKill + 100
        try Tool.run(Self.program, ["queue-mails", folder, "--count", "\(count)"])
        let deliver = [
            "deliver-mails", folder, "--port", "\(server.port)", "--authority", server.authority.authority,
        ]
        var interrupted = 0
        for _ in 0..<kills where try deliverUntilKilled(deliver, to: server) { interrupted += 1 }
        try Tool.run(Self.program, deliver)

        // The invitation of the network's coordinator is among them.
        let outbox = try Tool.run(Self.program, ["list-outbox", folder]).split(separator: "\n")
        #expect(outbox.count == count + 1 && outbox.allSatisfy { $0.hasSuffix(" delivered") })
        let ids = Set(outbox.map { "\($0.prefix { $0 != " " })@trial.example" })
        let kept = try server.mails()
        print("killed \(interrupted) times: \(count + 1) mails, \(kept.count - ids.count) of them twice")
        #expect(Set(kept.map(\.id)) == ids)
        #expect(Set(kept.map { "\($0.to) \($0.id)" }).count == ids.count, "a double has the id of the first")
        #expect(kept.count <= ids.count + interrupted, "at most one is sent again for each kill")
        #expect(interrupted > 0)
    }

    /// Kills it somewhere within the mails that follow its first one. Says whether that came before the end.
    private func deliverUntilKilled(_ arguments: [String], to server: MailServer) throws -> Bool {
        let before = server.keptBytes
        let postman = Process()
        postman.executableURL = URL(filePath: Self.program)
        postman.arguments = arguments
        try postman.run()
        let deadline = Date(timeIntervalSinceNow: 30)
        while server.keptBytes <= before, Date() < deadline, postman.isRunning { usleep(1_000) }
        usleep(UInt32.random(in: 0..<200_000))
        kill(postman.processIdentifier, SIGKILL)
        postman.waitUntilExit()
        return postman.terminationReason == .uncaughtSignal
    }
}
