import HTTPTypes
import Hummingbird
import Testing

@testable import Web

/// What stands between a request and its handler.
@Suite struct GateTests {
    private let check = HostCheck(names: ["pw.example", "localhost", "[::1]"])

    @Test(
        arguments: [
            ("pw.example", []), ("pw.example:8443", ["pw.example:8443"]), ("PW.Example", []), ("[::1]:8443", []),
            ("localhost", []),
        ] as [(String, [String])])
    func `lets our hosts through`(authority: String, others: [String]) throws {
        try check.check(authority: authority, others: others)
    }

    @Test(
        arguments: [
            (nil, [], .hostInvalid), ("", [], .hostInvalid), ("pw.example", ["evil.example"], .hostInvalid),
            ("pw.example", [""], .hostInvalid), ("pw.example:x", [], .hostInvalid), ("pw.example:", [], .hostInvalid),
            ("pw.example/x", [], .hostInvalid), ("a@pw.example", [], .hostInvalid), ("[::1", [], .hostInvalid),
            ("evil.example", [], .hostUnknown), ("pw.example.", [], .hostUnknown),
            ("evil.example", ["evil.example"], .hostUnknown),
        ] as [(String?, [String], WebFault)])
    func `refuses a host that is unclear or not ours`(authority: String?, others: [String], fault: WebFault) {
        #expect(throws: fault) { try check.check(authority: authority, others: others) }
    }

    @Test(arguments: [
        ("http://a.example/x", "a.example"), ("http://a.example:80?x", "a.example:80"), ("*", ""),
        ("a.example:443", ""),
    ])
    func `reads the authority of an absolute target`(target: String, authority: String) {
        #expect(TargetReader.authority(of: target) == authority)
    }

    @Test func `knows which methods a path has`() {
        let router = WebServer.router()
        router.get("/{network}/leden") { _, _ in "" }
        router.post("/{network}/leden") { _, _ in "" }
        router.get("/api/v1/{network}/me") { _, _ in "" }
        let check = RouteCheck(router.routes)
        #expect(check.methods(at: "/net/leden") == [.get, .head, .post])
        #expect(check.methods(at: "/net/leden/x").isEmpty)
        #expect(check.methods(at: "/api/v1/net/me") == [.get, .head])
        #expect(check.methods(at: "/").isEmpty)
    }

    @Test(arguments: [
        ("/api/v1/net/slots/7", "/api/v1/{network}/slots/{slot}", "net"), ("/net/leden", "/{network}/leden", "net"),
        ("/health/live", "/health/live", "-"), ("/x", "none", "-"),
    ])
    func `logs the network, not the path`(path: String, route: String, network: String) {
        #expect(AccessLog.network(path, route: route) == network)
    }
}
