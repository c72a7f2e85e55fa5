import Foundation
import ServiceLifecycle
import Testing

@testable import Web

/// Starting, renewing, cutting and stopping.
@Suite struct ServerLifeTests {
    @Test func `shows a renewed certificate without a stop, and keeps the old one when the new is unusable`()
        async throws
    {
        try await TestServer.run { server in
            #expect(try await subject(server).contains("first"))
            try await server.certificate.renew(name: "second")
            #expect(try await subject(server).contains("first"))
            try server.certificates.reload()
            #expect(try await subject(server).contains("second"))
            let key = try Data(contentsOf: URL(fileURLWithPath: server.certificate.keyPath))
            try await server.certificate.renew(name: "third")
            try key.write(to: URL(fileURLWithPath: server.certificate.keyPath))
            #expect(throws: CertificateFault.keyOfAnother) { try server.certificates.reload() }
            try Data("junk".utf8).write(to: URL(fileURLWithPath: server.certificate.keyPath))
            #expect(throws: CertificateFault.keyUnreadable) { try server.certificates.reload() }
            try Data().write(to: URL(fileURLWithPath: server.certificate.certificatePath))
            #expect(throws: CertificateFault.certificateUnreadable) { try server.certificates.reload() }
            #expect(try await subject(server).contains("second"))
        }
    }

    @Test(arguments: ["--http1.1", "--http2"])
    func `finishes a request under way when it is told to stop`(version: String) async throws {
        try await TestServer.run { server in
            async let answer = server.curl("/net/slow", version)
            try await Task.sleep(for: .seconds(1))
            await server.group.triggerGracefulShutdown()
            let output = try await answer.output
            #expect(output.hasSuffix("finished"))
            #expect(output.lowercased().contains("connection: close") == (version == "--http1.1"))
        }
    }

    @Test func `cuts a body that drips, whether a handler wants it or not`() async throws {
        try await TestServer.run(limits: WebLimits(bodySeconds: 2)) { server in
            for path in ["/api/v1/net/slots", "/net/unread", "/nowhere"] {
                let head = [
                    "POST \(path) HTTP/1.1", "Host: localhost", "Content-Type: application/json", "Content-Length: 50",
                ]
                let seconds = try await SlowClient.secondsUntilCut(
                    server.port, head.joined(separator: "\r\n") + "\r\n\r\n", drip: " ")
                #expect((1.5...8).contains(seconds), "\(path)")
            }
        }
    }

    @Test(arguments: ["GET /net/page HTTP/1.1\r\nX: ", "GET /net/page HTTP/1.1\r\nHost: localhost\r\nX: y"])
    func `cuts a head that does not end`(head: String) async throws {
        try await TestServer.run(limits: WebLimits(idleSeconds: 2)) { server in
            let seconds = try await SlowClient.secondsUntilCut(server.port, head, drip: "x")
            #expect((1.5...8).contains(seconds))
        }
    }

    @Test func `cuts a client that says nothing, before or after the handshake, and one that has nothing left to say`()
        async throws
    {
        try await TestServer.run(limits: WebLimits(greetingSeconds: 2, idleSeconds: 3)) { server in
            let silent = try await SlowClient.secondsUntilCut(server.port, nil, drip: nil)
            let shaken = try await SlowClient.secondsUntilCut(server.port, "", drip: nil)
            let idle = try await SlowClient.secondsUntilCut(
                server.port, "GET /net/page HTTP/1.1\r\nHost: localhost\r\n\r\n", drip: nil
            )
            #expect((1.5...8).contains(silent) && (1.5...8).contains(shaken) && (2.5...9).contains(idle))
        }
    }

    private func subject(_ server: TestServer) async throws -> String {
        let client =
            "openssl s_client -connect 127.0.0.1:\(server.port) </dev/null 2>/dev/null | openssl x509 -noout -subject"
        return try await Shell.run("sh", "-c", client).output
    }
}
