import Foundation
import Mail
import Testing

/// A real mail server in a process of its own (Tests/smtp_server.py), which can be stopped and started again on the
/// same port.
final class MailServer {
    /// Which certificate it shows, and since when there is TLS.
    struct Manner {
        var certificate: String? = "right"
        var security = SMTPSecurity.starttls
        var password: String?
        /// What it says instead of talking as a mail server.
        var greeting: String?
    }

    let authority: TestAuthority
    private(set) var port = 0
    private let manner: Manner
    private let kept = NSTemporaryDirectory() + "poortwacht-kept-" + UUID().uuidString
    private var process: Process?

    init(_ manner: Manner = Manner(), authority: TestAuthority) throws {
        self.manner = manner
        self.authority = authority
        try start()
    }

    deinit {
        stop()
        try? FileManager.default.removeItem(atPath: kept)
    }

    /// Starts it, for the first time on any port and later on the same.
    ///
    /// - Parameter dyingAfter: how many messages it keeps before it is killed, without a reply to the last one; 0 for
    ///   never.
    func start(dyingAfter: Int = 0) throws {
        stop()
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: Tool.python)
        process.arguments = arguments(dyingAfter: dyingAfter)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.process = process
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)), "the server did not start")
    }

    /// Kills it.
    func stop() {
        guard let process else { return }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        self.process = nil
    }

    var isRunning: Bool { process?.isRunning == true }

    /// Every message that it took, over all its lives.
    func mails() throws -> [KeptMail] {
        guard let bytes = FileManager.default.contents(atPath: kept) else { return [] }
        return try bytes.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(KeptMail.self, from: $0) }
    }

    /// The size of what it took, which grows with each message.
    var keptBytes: Int {
        var facts = stat()
        return stat(kept, &facts) == 0 ? Int(facts.st_size) : 0
    }

    /// How to reach it, trusting its authority.
    func address(
        host: String = "127.0.0.1", security: SMTPSecurity? = nil, password: String? = nil, trusting: String? = nil,
        timeoutSeconds: Int = 20, lastReplySeconds: Int? = nil
    ) -> SMTPServer {
        SMTPServer(
            host: host, port: port, security: security ?? manner.security,
            login: (password ?? manner.password).map { SMTPLogin(user: "poortwacht", password: $0) },
            authorityFile: trusting ?? authority.authority, clientName: "poortwacht.example",
            timeoutSeconds: timeoutSeconds, lastReplySeconds: lastReplySeconds
        )
    }

    private func arguments(dyingAfter: Int) -> [String] {
        var arguments = [
            Tool.top.appending(path: "Tests/smtp_server.py").path, "--port", "\(port)", "--kept", kept, "--die-after",
            "\(dyingAfter)",
        ]
        if let name = manner.certificate {
            arguments += ["--certificate", authority.certificate(name), "--key", authority.key(name)]
        }
        if manner.security == .tls { arguments.append("--implicit") }
        if let password = manner.password { arguments += ["--password", password] }
        if let greeting = manner.greeting { arguments += ["--greeting", greeting] }
        return arguments
    }
}
