import HTTPTypes
import Hummingbird
import Testing

@testable import Web

/// The document that describes the API, held against the routes.
@Suite struct DocumentTests {
    private var document: JSONObject { APIRoutes.document }

    @Test func `describes every route and no other`() throws {
        let router = WebServer.router()
        for endpoint in APIRoutes.endpoints {
            router.on(RouterPath(endpoint.route), method: endpoint.method) { _, _ in HTTPResponse.Status.ok }
        }
        let routes = Set(router.routes.map { "\($0.method.rawValue.lowercased()) \($0.path)" })
        guard case .object(let paths)? = document["paths"] else { throw Wrong() }
        var described: Set<String> = []
        for path in paths.members {
            guard case .object(let operations) = path.value else { throw Wrong() }
            for operation in operations.members { described.insert("\(operation.name) /api/v1/{network}\(path.name)") }
        }
        #expect(routes == described)
        #expect(routes.count == APIRoutes.endpoints.count)
    }

    @Test func `names every operation once`() {
        let names = APIRoutes.endpoints.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `refers to schemas that are there`() throws {
        let text = String(decoding: document.json.bytes, as: UTF8.self)
        guard case .object(let components)? = document["components"], case .object(let schemas)? = components["schemas"]
        else { throw Wrong() }
        let names = Set(schemas.members.map(\.name))
        let references = Set(text.matches(of: /#\/components\/schemas\/([A-Za-z]+)/).map { String($0.1) })
        #expect(references.subtracting(names).isEmpty)
        #expect(names.subtracting(references).isEmpty)
    }

    @Test func `says one sentence about each operation`() {
        for endpoint in APIRoutes.endpoints {
            #expect(endpoint.summary.hasSuffix(".") && endpoint.summary.first?.isUppercase == true, "\(endpoint.name)")
        }
    }

    @Test func `names every field in snake case`() throws {
        for schema in APIRoutes.endpoints.flatMap(\.schemas).flatMap(\.definitions.values) {
            guard case .object(let properties)? = schema["properties"] else { continue }
            let names = properties.members.map(\.name)
            #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil }, "\(names)")
        }
    }

    private struct Wrong: Error {}
}
