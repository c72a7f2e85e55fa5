import Domain
import HTTPTypes
import Testing

@testable import Web

/// What a request that is not done is answered with.
@Suite struct ProblemTests {
    @Test(arguments: RefusalCode.allCases)
    func `every refusal has a status and sentences in both languages`(code: RefusalCode) {
        for language in Language.allCases {
            let problem = Problem(Refusal(code), in: language)
            #expect((400..<600).contains(problem.status.code))
            #expect(problem.status.code != 500)
            #expect(problem.code == code.rawValue)
            #expect(!problem.title.isEmpty && !problem.detail.isEmpty)
        }
    }

    @Test(arguments: [
        (RefusalKind.malformed, 400), (.invalid, 422), (.unauthenticated, 401), (.forbidden, 403), (.notFound, 404),
        (.conflict, 409),
        (.stale, 412), (.preconditionMissing, 428), (.tooLarge, 413), (.tooMany, 429), (.unavailable, 503),
    ])
    func `each kind has its status`(kind: RefusalKind, status: Int) {
        #expect(StatusMap.status(of: kind).code == status)
    }

    @Test func `a document names each faulty field`() throws {
        let refusals = Refusals(
            Refusal(.numberOutOfRange, at: "/weekly_minutes", ["minimum": "0", "maximum": "2400"]),
            [Refusal(.fieldUnknown, at: "/colour"), Refusal(.fieldMissing, at: "/title")]
        )
        let document = ProblemDocument(Problem(refusals, in: .english), requestId: "0123")
        let golden = """
            {"type":"about:blank","title":"\(document.problem.title)","status":400,\
            "detail":"\(document.problem.detail)",\
            "code":"number-out-of-range","instance":"0123","errors":[\
            {"pointer":"/weekly_minutes","code":"number-out-of-range","detail":"\(document.problem.faults[0].detail)"},\
            {"pointer":"/colour","code":"field-unknown",\
            "detail":"The field “colour” does not exist here. Remove it or check its spelling."},\
            {"pointer":"/title","code":"field-missing","detail":"The field “title” is required. Fill it in."}]}
            """
        #expect(String(decoding: document.json.json.bytes, as: UTF8.self) == golden)
    }

    @Test func `an unknown error says nothing of itself`() {
        struct Secret: Error { let password = "hunter2" }
        let problem = Problem(Secret(), in: .dutch)
        #expect(problem.status == .internalServerError)
        #expect(problem.code == "internal-error")
        #expect(!"\(problem)".contains("hunter2") && !"\(problem)".contains("Secret"))
    }

    @Test func `a locked sign-in says when to come back, a wrong method what is possible`() {
        let locked = Problem(Refusal(.signInLocked, ["minutes": "15"]), in: .dutch)
        #expect(locked.headers[.retryAfter] == "900")
        let method = Problem(WebFault.methodNotAllowed([.get, .head]), in: .dutch)
        #expect(method.headers[.allow] == "GET, HEAD")
        #expect(Problem(Refusal(.signInRequired), in: .dutch).headers[.wwwAuthenticate] != nil)
    }
}
