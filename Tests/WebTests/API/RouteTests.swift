import HTTPTypes
import Testing

@testable import Web

/// Every route of a network, asked by nobody and by somebody of another network.
@Suite struct RouteTests {
    @Test func `a route of a network wants somebody of that network`() async throws {
        try await APIWorld.run { world async throws in
            for endpoint in APIRoutes.endpoints where endpoint.access == .signedIn {
                let path = Self.path(of: endpoint)
                let nobody = try await world.stranger().send(endpoint.method.rawValue, path)
                #expect(nobody.status == 401, "\(endpoint.name)")
                // The session of zuid, shown to noord under the name of noord's own cookie.
                let other = try await world.foreigner().send(endpoint.method.rawValue, path)
                #expect(other.status == 404, "\(endpoint.name)")
                #expect(try other.text("/code") == "not-found")
            }
        }
    }

    @Test func `a token opens its own network only`() async throws {
        try await APIWorld.run { world async throws in
            let made = try await world.noord.post("/tokens", #"{"label":"koppeling","read_only":true}"#)
            #expect(made.status == 201)
            let token = try made.text("/token")
            let program = { slug in
                APIClient(server: world.server, slug: slug, credential: "Authorization: Bearer \(token)")
            }
            #expect(try await program("noord").get("/members").status == 200)
            #expect(try await program("zuid").get("/members").status == 404)
            #expect(try await program("west").get("/members").status == 404)
            let change = try await program("noord").post("/members", "{}")
            #expect(change.status == 400)
            let id = try made.text("/id")
            #expect(try await world.noord.delete("/tokens/\(id)").status == 204)
            #expect(try await program("noord").get("/members").status == 401)
        }
    }

    @Test func `says what belongs to no network`() async throws {
        try await APIWorld.run { world async throws in
            for path in ["/health/live", "/health/ready", "/.well-known/security.txt", "/api/v1/openapi.json"] {
                #expect(try await world.server.curl(path).output.hasPrefix("HTTP/2 200"), "\(path)")
            }
            #expect(try await world.noord.send("PATCH", "/members").status == 405)
            #expect(try await world.noord.get("/nothing").status == 404)
        }
    }

    /// The path with something in the place of each parameter.
    static func path(of endpoint: Endpoint) -> String {
        endpoint.pathParameterNames.reduce(endpoint.path) { path, name in
            let value =
                switch name {
                case "month": "2026-10"
                case "kind": "members"
                case "name": "room_base"
                default: "01900000-0000-7000-8000-000000000001"
                }
            return path.replacing("{\(name)}", with: value)
        }
    }
}

extension APIWorld {
    /// Somebody of zuid who pretends that the session is noord's.
    func foreigner() throws -> APIClient {
        let networks = [noord, zuid].map(\.credential)
        let noordName = try #require(networks[0]?.prefix { $0 != "=" })
        let zuidValue = try #require(networks[1]?.drop { $0 != "=" })
        return APIClient(server: server, slug: "noord", credential: "\(noordName)\(zuidValue)")
    }
}
