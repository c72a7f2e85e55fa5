import Foundation
import Testing

@testable import Web

/// Somebody who asks the API of one network, with what shows who it is.
struct APIClient: Sendable {
    let server: TestServer
    let slug: String
    /// `Authorization: …` or `Cookie: …`; nil for nobody.
    let credential: String?

    func get(_ path: String) async throws -> Answer { try await send("GET", path) }

    func post(_ path: String, _ body: String? = nil, _ headers: String...) async throws -> Answer {
        try await send("POST", path, body, headers)
    }

    func put(_ path: String, _ body: String, revision: Int? = nil) async throws -> Answer {
        try await send("PUT", path, body, revision.map { ["If-Match: \"\($0)\""] } ?? [])
    }

    func delete(_ path: String) async throws -> Answer { try await send("DELETE", path) }

    func send(_ method: String, _ path: String, _ body: String? = nil, _ headers: [String] = []) async throws -> Answer
    {
        var arguments = ["curl", "-s", "-S", "-i", "--max-time", "30", "--cacert", server.certificate.certificatePath]
        arguments += ["-X", method, "-H", "Accept-Language: en"]
        if let credential { arguments += ["-H", credential] }
        if body != nil, !headers.contains(where: { $0.hasPrefix("Content-Type") }) {
            arguments += ["-H", "Content-Type: application/json"]
        }
        for header in headers { arguments += ["-H", header] }
        if let body { arguments += ["--data-binary", body] }
        let shell = try await Shell.run(arguments + [server.address("/api/v1/\(slug)\(path)")])
        try #require(shell.status == 0, "\(shell.output)")
        return try Answer(shell.output)
    }

    /// The same one, as whoever a session's cookie names.
    func entered(_ answer: Answer) throws -> APIClient {
        let cookie = try #require(answer.header("set-cookie"), "\(answer.body)")
        return APIClient(server: server, slug: slug, credential: "Cookie: \(cookie.prefix { $0 != ";" })")
    }
}
