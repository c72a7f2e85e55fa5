import HTTPTypes
import Testing

@testable import Web

/// What a request brings, held against what the API says that it takes.
@Suite struct InputTests {
    @Test func `an empty object is refused with exactly the fields that the document requires`() async throws {
        try await APIWorld.run { world async throws in
            for endpoint in APIRoutes.endpoints where endpoint.body?.mediaType == "application/json" {
                let schema = try #require(Self.schema(of: endpoint))
                guard case .array(let required)? = schema["required"] else { continue }
                let answer = try await world.send(endpoint, "{}")
                let expected = required.compactMap { name in
                    if case .string(let text) = name { "/\(text) field-missing" } else { nil }
                }
                #expect(answer.status == 400, "\(endpoint.name): \(answer.body)")
                #expect(try answer.faults.sorted() == expected.sorted(), "\(endpoint.name)")
            }
        }
    }

    @Test func `a value of another type is refused wherever it stands`() async throws {
        try await APIWorld.run { world async throws in
            for endpoint in APIRoutes.endpoints where endpoint.body?.mediaType == "application/json" {
                let schema = try #require(Self.schema(of: endpoint))
                guard case .object(let properties)? = schema["properties"] else { continue }
                let body = JSONObject(
                    properties.members.map { ($0.name, .array([.fraction("1.5"), .object(JSONObject())])) })
                let answer = try await world.send(endpoint, String(decoding: body.json.bytes, as: UTF8.self))
                #expect(answer.status == 400, "\(endpoint.name): \(answer.body)")
                let faults = try answer.faults
                for name in properties.members.map(\.name) {
                    #expect(faults.contains { $0.hasPrefix("/\(name)") }, "\(endpoint.name) \(name): \(faults)")
                }
            }
        }
    }

    @Test func `what is not asked for is refused`() async throws {
        try await APIWorld.run { world async throws in
            let forms = APIRoutes.endpoints.filter { $0.body?.mediaType ?? "application/json" == "application/json" }
            for endpoint in forms where endpoint.method != .get {
                let answer = try await world.send(endpoint, #"{"colour":1}"#)
                #expect(answer.status == 400, "\(endpoint.name): \(answer.body)")
                #expect(try answer.faults.contains("/colour field-unknown"), "\(endpoint.name)")
            }
            for endpoint in APIRoutes.endpoints where endpoint.method == .get {
                let answer = try await world.send(endpoint, nil, query: "?colour=1")
                #expect(answer.status == 400, "\(endpoint.name): \(answer.body)")
                #expect(try answer.faults.contains("/colour field-unknown"), "\(endpoint.name)")
            }
        }
    }

    @Test func `a change without the revision that it was based on is refused`() async throws {
        try await APIWorld.run { world async throws in
            for endpoint in APIRoutes.endpoints where endpoint.needsRevision {
                let path = RouteTests.path(of: endpoint)
                #expect(
                    try await world.noord.send(endpoint.method.rawValue, path, "{}").status == 428, "\(endpoint.name)")
            }
        }
    }

    @Test(
        arguments: [
            ("{", 400, "json-malformed", []),
            ("[]", 400, "json-malformed", []),
            (#"{"name":"a","name":"b"}"#, 400, "json-malformed", []),
            (#"{"name":1}"#, 400, "field-missing", ["/name field-type-wrong", "/sector field-missing"]),
            (
                #"{"name":"","sector":"moon","employees":-1,"kvk":"12","postcode":"0000","place":"a"}"#, 422,
                "text-empty",
                [
                    "/name text-empty", "/sector choice-unknown", "/employees number-out-of-range", "/kvk kvk-invalid",
                    "/postcode postcode-invalid",
                ]
            ),
            (
                #"{"code":"l 1","name":"=1+1","sector":"retail","employees":1.5,"kvk":"90010000","postcode":"1741 AA","place":"a"}"#,
                400, "member-code-invalid",
                ["/code member-code-invalid", "/name text-looks-like-formula", "/employees field-type-wrong"]
            ),
        ] as [(String, Int, String, [String])]
    )
    func `tells every fault of a body at once`(body: String, status: Int, code: String, faults: [String]) async throws {
        try await APIWorld.run { world async throws in
            let answer = try await world.noord.post("/members", body)
            #expect(answer.status == status, "\(answer.body)")
            #expect(answer.header("content-type") == "application/problem+json")
            let found = try answer.faults
            #expect(faults.allSatisfy(found.contains), "\(found)")
            if faults.isEmpty { #expect(try answer.text("/code") == code) }
        }
    }

    @Test func `refuses bodies that are too large, of another type or another site's`() async throws {
        try await APIWorld.run { world async throws in
            #expect(try await world.noord.post("/members", "{}", "Content-Type: text/plain").status == 400)
            #expect(
                try await world.noord.post("/members", "{}", "Sec-Fetch-Site: cross-site").text("/code") == "cross-site"
            )
            #expect(try await world.noord.post("/members", "{}", "Sec-Fetch-Site: same-origin").status == 400)
            #expect(try await world.noord.post("/members", "{}", "Origin: https://evil.example").status == 403)
            #expect(try await world.noord.post("/members", "{}", "Origin: https://pw.example:8443").status == 400)
            for query in ["?limit=0", "?limit=201", "?limit=x", "?after=zz", "?after=%ff"] {
                #expect([400, 422].contains(try await world.noord.get("/members\(query)").status), "\(query)")
            }
            #expect(try await world.noord.get("/members/7").status == 404)
            #expect(try await world.noord.get("/months/2026-13/overview").status == 404)
            #expect(try await world.noord.get("/tokens?after=31").status == 400)
        }
    }

    private static func schema(of endpoint: Endpoint) -> JSONObject? {
        guard let body = endpoint.body, case .string(let reference)? = body.schema.json["$ref"] else { return nil }
        return body.schema.definitions[String(reference.split(separator: "/").last ?? "")]
    }
}

extension APIWorld {
    /// Sends something to an endpoint as a coordinator, with every header that it wants.
    func send(_ endpoint: Endpoint, _ body: String?, query: String = "") async throws -> Answer {
        let client = endpoint.access == .anybody ? stranger() : noord
        return try await client.send(
            endpoint.method.rawValue, RouteTests.path(of: endpoint) + query, body, ["If-Match: \"1\""]
        )
    }
}
