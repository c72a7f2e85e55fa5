import Domain
import HTTPTypes
import Hummingbird
import Ledger
import Operations
import Testing

@testable import Web

/// What a request says beside its body.
@Suite struct RequestTests {
    private func request(_ headers: HTTPFields, path: String = "/") -> Request {
        Request(
            head: HTTPRequest(
                method: .post, scheme: "https", authority: "localhost", path: path, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer())
        )
    }

    private let network = NetworkId("0190a000-0000-7000-8000-000000000001")

    @Test(arguments: [
        ("", Language.dutch), ("en", .english), ("en-GB,nl;q=0.9", .english), ("nl,en;q=0.9", .dutch),
        ("de, fr;q=0.9", .dutch), ("en;q=0.2, nl;q=0.8", .dutch), ("EN;q=0.5", .english), ("en;q=x", .dutch),
        ("*", .dutch),
    ])
    func `prefers the language with the highest weight`(header: String, language: Language) {
        #expect(Request.preferred(header) == language)
    }

    @Test func `a chosen language outweighs the browser's`() {
        #expect(request([.acceptLanguage: "nl", .cookie: "a=b; \(CookieName.language)=en"]).language == .english)
        #expect(request([.acceptLanguage: "nl", .cookie: "\(CookieName.language)=xx"]).language == .dutch)
    }

    @Test(arguments: [
        ("\"1\"", 1), ("\"2147483647\"", 2_147_483_647),
    ])
    func `reads a revision`(header: String, revision: Int) throws {
        #expect(try request([.ifMatch: header]).revision() == revision)
    }

    @Test(arguments: ["1", "\"\"", "\"", "W/\"1\"", "*", "\"a\"", "\"1\", \"2\"", "\"-1\"", "\"12345678901\""])
    func `takes anything else for a stale one`(header: String) {
        #expect(throws: Refusal(.revisionStale)) { try request([.ifMatch: header]).revision() }
    }

    @Test func `wants a revision`() {
        #expect(throws: Refusal(.revisionMissing)) { try request([:]).revision() }
    }

    @Test func `takes a key of visible ASCII and binds it to path and body`() throws {
        let once = try request([.idempotencyKey: "abc-1"], path: "/api/v1/net/claims/7/accept?x=1").once(body: [1, 2])
        #expect(once?.key == "abc-1")
        #expect(once?.route == "POST /api/v1/net/claims/7/accept")
        #expect(once?.bodyHash == Digest256(of: [1, 2]))
        #expect(try request([:]).once(body: []) == nil)
        for key in [String(repeating: "x", count: 101), "a b", "é"] {
            #expect(throws: Refusal.self) { try request([.idempotencyKey: key]).once(body: []) }
        }
    }

    @Test func `tells who stands at the door`() throws {
        let network = try #require(network)
        let cookie = "\(CookieName.session(of: network))=secret"
        #expect(request([:]).caller(of: network) == .nobody)
        #expect(request([.cookie: cookie]).caller(of: network) == .session(Credential("secret")))
        #expect(request([.cookie: "__Host-pw-other=secret"]).caller(of: network) == .nobody)
        #expect(
            request([.cookie: cookie, .authorization: "bearer pw_x"]).caller(of: network) == .bearer(Credential("pw_x"))
        )
        #expect(
            request([.cookie: cookie, .authorization: "Basic eA=="]).caller(of: network) == .bearer(Credential("")))
        #expect("\(Caller.bearer(Credential("pw_x")))".contains("pw_x") == false)
    }

    @Test func `reads a range, and writes where the next part begins`() throws {
        let fields = try request([:], path: "/x?limit=2&after=\(Cursor(key: "L-0002").text)").query()
        let range = fields.range()
        try fields.finish()
        #expect(range() == ListRange(limit: 2, after: "L-0002"))
        let response = JSONResponse.list(["L-0003", "L-0004"], range: range(), key: { $0 }, view: { ["code": $0] })
        #expect(
            String(decoding: response.body.bytes, as: UTF8.self)
                == #"{"items":[{"code":"L-0003"},{"code":"L-0004"}],"next":"\#(Cursor(key: "L-0004").text)"}"#
        )
        let last = JSONResponse.list(["L-0005"], range: range(), key: { $0 }, view: { ["code": $0] })
        #expect(String(decoding: last.body.bytes, as: UTF8.self) == #"{"items":[{"code":"L-0005"}],"next":null}"#)
    }

    @Test(arguments: ["limit=0", "limit=201", "limit=x", "after=zz", "after=4", "colour=red"])
    func `refuses a wrong range`(query: String) throws {
        let fields = try request([:], path: "/x?\(query)").query()
        _ = fields.range()
        #expect(throws: Refusals.self) { try fields.finish() }
    }

    @Test(arguments: [
        ("/leden", "/leden"), ("//evil.example", "/"), ("/\\evil.example", "/"), ("https://evil.example", "/"),
        ("", "/"),
        ("/a\r\nb", "/"),
    ])
    func `redirects within this host only`(path: String, target: String) {
        #expect(RedirectResponse(to: path).path == target)
    }

    @Test func `sets cookies that only this host gets back`() {
        #expect(SetCookie("__Host-x", "1").text == "__Host-x=1; Path=/; Secure; HttpOnly; SameSite=Lax")
        #expect(SetCookie.forgotten("__Host-x").text == "__Host-x=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax")
        #expect(RedirectResponse(to: "/", flash: "slot-renewed").cookies.first?.value == "slot-renewed")
        #expect(Flash.code(in: request([.cookie: "\(CookieName.flash)=slot-renewed"])) == "slot-renewed")
        #expect(Flash.code(in: request([.cookie: "\(CookieName.flash)=<b>"])) == nil)
    }
}
