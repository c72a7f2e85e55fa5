import Foundation
import Testing

@testable import Web

/// A started server, asked by curl and openssl.
@Suite struct ServerTests {
    @Test func `speaks HTTP/2 and HTTP/1.1, TLS 1.2 and 1.3, and nothing older`() async throws {
        try await TestServer.run { server in
            #expect(try await server.curl("/net/page").output.hasPrefix("HTTP/2 200"))
            #expect(try await server.curl("/net/page", "--http1.1").output.hasPrefix("HTTP/1.1 200"))
            #expect(try await server.curl("/net/page", "--tls-max", "1.2").output.hasPrefix("HTTP/2 200"))
            #expect(try await server.curl("/net/page", "--tlsv1.3").output.hasPrefix("HTTP/2 200"))
            let old = try await server.curl(
                "/net/page", "--tlsv1.0", "--tls-max", "1.1", "--ciphers", "DEFAULT@SECLEVEL=0")
            #expect(old.status == 35)
            let cbc = try await server.curl("/net/page", "--tls-max", "1.2", "--ciphers", "ECDHE-ECDSA-AES128-SHA")
            #expect(cbc.status == 35)
        }
    }

    @Test func `every answer carries the headers that keep a page to itself`() async throws {
        try await TestServer.run { server in
            for path in ["/net/page", "/nowhere/at/all", "/api/v1/net/broken"] {
                let output = try await server.curl(path).output.lowercased()
                for header in [
                    "content-security-policy: default-src 'none'; style-src 'self'; img-src 'self' data:;",
                    "strict-transport-security: max-age=", "x-content-type-options: nosniff",
                    "referrer-policy: no-referrer",
                    "cross-origin-opener-policy: same-origin", "cache-control: no-store", "permissions-policy: ",
                ] {
                    #expect(output.contains(header), "\(header) at \(path)")
                }
                #expect(output.firstMatch(of: /x-request-id: [0-9a-f]{32}\s/) != nil)
                #expect(!output.contains("\nserver:"))
            }
        }
    }

    @Test func `answers reads, changes and faults of the API`() async throws {
        try await TestServer.run { server in
            let id = "0190a000-0000-7000-8000-000000000001"
            let read = try await server.curl("/api/v1/net/slots/\(id)").output
            #expect(read.contains("etag: \"3\"") && read.hasSuffix(#"{"id":"\#(id)","network":"net"}"#))
            let head = try await server.curl("/api/v1/net/slots/\(id)", "--head").output
            #expect(head.hasPrefix("HTTP/2 200"))
            let none = try await server.curl("/api/v1/net/slots/7").output
            #expect(none.hasPrefix("HTTP/2 404") && none.contains("application/problem+json"))
            let json = ["-H", "Content-Type: application/json", "-H", "Accept-Language: en"]
            let made = try await post(server, json, #"{"title":"Planner","weekly_minutes":600}"#)
            #expect(made.hasPrefix("HTTP/2 201") && made.contains("location: /x"))
            let faulty = try await post(server, json, #"{"weekly_minutes":"600","colour":1}"#)
            #expect(faulty.hasPrefix("HTTP/2 400") && faulty.contains(#""pointer":"/title""#))
            #expect(faulty.contains(#""pointer":"/weekly_minutes""#) && faulty.contains(#""pointer":"/colour""#))
            #expect(try await post(server, json, "{").hasPrefix("HTTP/2 400"))
            #expect(try await post(server, [], "{}").contains("media-type-unsupported"))
        }
    }

    @Test func `keeps an unknown error to itself, as document and as page`() async throws {
        try await TestServer.run { server in
            let document = try await server.curl("/api/v1/net/broken", "-H", "Accept: text/html").output
            #expect(
                document.hasPrefix("HTTP/2 500") && document.contains("internal-error") && !document.contains("hunter2")
            )
            let page = try await server.curl("/net/broken", "-H", "Accept: text/html", "-H", "Accept-Language: en")
                .output
            #expect(page.hasPrefix("HTTP/2 500") && page.contains("Something went wrong") && !page.contains("hunter2"))
        }
    }

    @Test func `says 404 where nothing is and 405 where another method is`() async throws {
        try await TestServer.run { server in
            #expect(try await server.curl("/nowhere/at/all").output.hasPrefix("HTTP/2 404"))
            let wrong = try await server.curl("/net/page", "-X", "DELETE").output
            #expect(wrong.hasPrefix("HTTP/2 405") && wrong.contains("allow: GET, HEAD"))
        }
    }

    @Test func `answers HEAD without a body, a problem too`() async throws {
        try await TestServer.run { server in
            for path in ["/net/page", "/nowhere"] {
                let answer = try await raw(server, "HEAD \(path) HTTP/1.1", ["Host: localhost"])
                #expect(answer.hasSuffix("\r\n\r\n") && answer.lowercased().contains("content-length: "))
            }
        }
    }

    @Test func `refuses a host that is missing, doubled, contradicted or not ours`() async throws {
        try await TestServer.run { server in
            #expect(try await raw(server, "GET /net/page HTTP/1.1", ["Host: localhost"]).hasPrefix("HTTP/1.1 200"))
            #expect(
                try await raw(server, "GET https://localhost/net/page HTTP/1.1", ["Host: localhost"]).hasPrefix(
                    "HTTP/1.1 200"))
            for (target, hosts) in [
                ("/net/page", []), ("/net/page", ["Host: localhost", "Host: evil.example"]),
                ("https://evil.example/net/page", ["Host: localhost"]),
                ("/net/page", ["Host: localhost", "Host: localhost:1"]),
            ] {
                let answer = try await raw(server, "GET \(target) HTTP/1.1", hosts)
                #expect(answer.hasPrefix("HTTP/1.1 400"), "\(target) \(hosts)")
            }
            #expect(try await raw(server, "GET /net/page HTTP/1.1", ["Host: evil.example"]).hasPrefix("HTTP/1.1 421"))
            #expect(try await server.curl("/net/page", "-H", "Host: evil.example").output.hasPrefix("HTTP/2 421"))
            #expect(try await server.curl("/net/page", "-H", "Host: pw.example").output.hasPrefix("HTTP/2 200"))
        }
    }

    @Test func `refuses a stream whose authority and host differ`() async throws {
        try await TestServer.run { server in
            for (authority, host, isGood) in [
                ("localhost", nil, true), ("localhost", "localhost", true), ("localhost", "evil.example", false),
                (nil, "localhost", false), ("evil.example", nil, false),
            ] as [(String?, String?, Bool)] {
                let isAnswered = try await RawStream.isAnswered(server.port, authority: authority, host: host)
                #expect(isAnswered == isGood, "\(authority ?? "-") \(host ?? "-")")
            }
        }
    }

    @Test func `refuses a body that is too large, announced or not`() async throws {
        try await TestServer.run { server in
            let file = server.certificate.folder + "/large.json"
            try Data(repeating: 0x20, count: (1 << 20) + 1).write(to: URL(fileURLWithPath: file))
            for arguments in [[], ["--http1.1"], ["--http1.1", "-H", "Transfer-Encoding: chunked"]] {
                let json = ["-H", "Content-Type: application/json", "-H", "Expect:"] + arguments
                #expect(try await post(server, json, "@\(file)").contains(" 413"))
            }
        }
    }

    private func post(_ server: TestServer, _ arguments: [String], _ body: String) async throws -> String {
        try await Shell.run(
            ["curl", "-s", "-S", "-i", "--max-time", "20", "--cacert", server.certificate.certificatePath] + arguments
                + ["--data-binary", body, server.address("/api/v1/net/slots")]
        ).output
    }

    /// Sends these very bytes.
    private func raw(_ server: TestServer, _ line: String, _ headers: [String]) async throws -> String {
        let request = ([line] + headers + ["Connection: close"]).joined(separator: "\\r\\n") + "\\r\\n\\r\\n"
        let command =
            "printf '\(request)' | timeout 10 openssl s_client -quiet -connect 127.0.0.1:\(server.port) 2>/dev/null"
        return try await Shell.run("sh", "-c", command).output
    }
}
