import Foundation
import Testing

/// A browser as far as pages need one: it keeps cookies and sends forms.
final class Browser: Sendable {
    private let server: TestServer
    private let jar: String

    init(server: TestServer) throws {
        self.server = server
        jar = NSTemporaryDirectory() + "poortwacht-jar-" + UUID().uuidString
        try Data().write(to: URL(filePath: jar))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: jar)
    }

    /// The answer itself, without going where it leads.
    func get(_ path: String) async throws -> Answer {
        try await ask(path, [])
    }

    /// Sends a form of a page, with the token that stands in it.
    func send(_ path: String, _ fields: [(String, String)], from page: Answer) async throws -> Answer {
        var arguments = ["-X", "POST"]
        for (name, value) in [("csrf", try token(in: page))] + fields {
            arguments += ["--data-urlencode", "\(name)=\(value)"]
        }
        return try await ask(path, arguments)
    }

    /// Sends a form with a file.
    func upload(_ path: String, _ fields: [(String, String)], file: String, from page: Answer) async throws -> Answer {
        var arguments: [String] = []
        for (name, value) in [("csrf", try token(in: page))] + fields {
            arguments += ["--form-string", "\(name)=\(value)"]
        }
        return try await ask(path, arguments + ["-F", "file=@\(file);type=text/csv"])
    }

    /// Opens a page and sends its form, at the page's own path unless another is given.
    func submit(_ page: String, to path: String? = nil, _ fields: (String, String)...) async throws -> Answer {
        try await send(path ?? page, fields, from: get(page))
    }

    func submit(_ page: String, to path: String, _ fields: [(String, String)]) async throws -> Answer {
        try await send(path, fields, from: get(page))
    }

    /// Where an answer leads.
    func follow(_ answer: Answer) async throws -> Answer {
        try #require(answer.status == 303, "\(answer.body)")
        return try await get(#require(answer.header("location")))
    }

    private func ask(_ path: String, _ arguments: [String]) async throws -> Answer {
        let shell = try await Shell.run(
            [
                "curl", "-s", "-S", "-i", "--max-time", "30", "--cacert", server.certificate.certificatePath, "-b", jar,
                "-c",
                jar, "-H", "Accept: text/html", "-H", "Accept-Language: nl", "-H", "Expect:",
            ] + arguments + [server.address(path)]
        )
        try #require(shell.status == 0, "\(shell.output)")
        return try Answer(shell.output)
    }

    private func token(in page: Answer) throws -> String {
        let match = try #require(page.body.firstMatch(of: /name="csrf" value="([^"]*)"/), "\(page.body)")
        return String(match.1)
    }
}
