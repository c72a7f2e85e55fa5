import Domain
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Operations

/// What belongs to the server and to no network: is it alive, and whom to tell of a hole.
struct PlainRoutes: Sendable {
    let house: House

    func add(to router: Router<WebContext>) {
        router.get("/health/live") { _, _ in JSONResponse(["status": "live"] as JSONObject) }
        router.get("/health/ready") { _, _ in try await ready() }
        router.get("/.well-known/security.txt") { request, context in
            FileResponse(
                Array(securityText.utf8), mediaType: "text/plain; charset=utf-8", name: "security.txt", isShown: true)
        }
    }

    /// Whether the data folder answers. Refuses `busy`, so that nobody sends visitors here meanwhile.
    private func ready() async throws -> JSONResponse {
        do {
            _ = try await ListNetworks(limit: 1).run(in: house)
            return JSONResponse(["status": "ready"] as JSONObject)
        } catch {
            throw Refusal(.busy)
        }
    }

    /// RFC 9116.
    private var securityText: String {
        let expires = house.time.now.adding(days: 180)
        return """
            Contact: mailto:security@\(house.equipment.mailDomain)
            Expires: \(expires)
            Preferred-Languages: nl, en
            Canonical: \(house.equipment.publicUrl)/.well-known/security.txt

            """
    }
}
