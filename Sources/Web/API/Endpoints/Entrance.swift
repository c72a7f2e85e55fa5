import Domain
import HTTPTypes
import Hummingbird
import Operations

/// How a request becomes a call: who comes, from where, and what it brings.
struct Entrance: Sendable {
    let method: HTTPRequest.Method
    let needsRevision: Bool
    let repetition: Repetition

    /// Finds out who comes before anything of the request is read.
    func desk(for request: Request, _ context: WebContext, _ house: House) async throws -> Desk {
        let desk = try await house.desk(for: request, in: context)
        if !isSafe, case .session = request.caller(of: desk.network.id) {
            try SameOrigin(publicUrl: house.equipment.publicUrl).check(request)
        }
        return desk
    }

    /// Refuses `revision-missing` for a change without If-Match.
    func call(_ desk: Desk, _ request: Request, _ context: WebContext, once: Once? = nil) throws(Refusal) -> APICall {
        if once != nil, repetition == .again {
            throw Refusal(.parameterInvalid, ["parameter": "Idempotency-Key"])
        }
        return APICall(
            desk: desk, context: context, caller: request.caller(of: desk.network.id),
            once: repetition == .once ? once : nil,
            revision: needsRevision ? try request.revision() : 0
        )
    }

    private var isSafe: Bool { method == .get || method == .head }
}
