import Hummingbird
import Operations

extension Endpoint {
    /// Does something for whoever stands before a network's door: signing in, accepting an invitation.
    static func postAtTheDoor<Content, Value>(
        _ path: String, _ name: String, _ summary: String, takes form: Form<Content>, gives output: Output<Value>,
        _ answer: @escaping @Sendable (DoorCall, Content) async throws -> Value
    ) -> Endpoint {
        Endpoint(
            method: .post, path: path, name: name, summary: summary, access: .anybody, query: FieldDescription(),
            body: Body(form), needsRevision: false, takesKey: false, success: output.success
        ) { request, context, house in
            try SameOrigin(publicUrl: house.equipment.publicUrl).check(request)
            let doorstep = try await house.doorstep(slug: context.slug, requestId: context.requestId)
            try Form.nothing.value(from: request.query())
            let input = try await request.input(in: context)
            let call = DoorCall(doorstep: doorstep, now: house.time.now)
            return output.answer(try await answer(call, form.value(from: input.fields)), context)
        }
    }
}
