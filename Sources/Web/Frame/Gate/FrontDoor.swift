import Hummingbird

/// What every request passes before a handler sees it, in a fixed order: nothing looks at the path before the host is
/// known to be ours, and no error leaves without having become a problem.
struct FrontDoor: HTTPResponder {
    typealias Context = WebContext
    typealias Step = any RouterMiddleware<WebContext>

    private let steps: [Step]
    private let router: RouterResponder<WebContext>

    init(steps: [Step], router: RouterResponder<WebContext>) {
        self.steps = steps
        self.router = router
    }

    func respond(to request: Request, context: WebContext) async throws -> Response {
        let response = try await pass(steps[...], request, context)
        // A problem has a body, which after HEAD would be read as the next answer.
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func pass(_ left: ArraySlice<Step>, _ request: Request, _ context: WebContext) async throws -> Response {
        guard let step = left.first else { return try await router.respond(to: request, context: context) }
        return try await step.handle(request, context: context) { request, context in
            try await pass(left.dropFirst(), request, context)
        }
    }
}
