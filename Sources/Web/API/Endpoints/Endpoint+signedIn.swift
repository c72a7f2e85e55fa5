import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Endpoint {
    /// Reads.
    static func get<Query, Value>(
        _ path: String, _ name: String, _ summary: String, query: Form<Query>, gives output: Output<Value>,
        _ answer: @escaping @Sendable (APICall, Query) async throws -> Value
    ) -> Endpoint {
        let entrance = Entrance(method: .get, needsRevision: false, repetition: .harmless)
        return Endpoint(
            method: .get, path: path, name: name, summary: summary, access: .signedIn,
            query: query.description(from: .form), body: nil, needsRevision: false, takesKey: false,
            success: output.success
        ) { request, context, house in
            let desk = try await entrance.desk(for: request, context, house)
            let asked = try query.value(from: request.query())
            return output.answer(try await answer(entrance.call(desk, request, context), asked), context)
        }
    }

    static func get<Value>(
        _ path: String, _ name: String, _ summary: String, gives output: Output<Value>,
        _ answer: @escaping @Sendable (APICall) async throws -> Value
    ) -> Endpoint {
        get(path, name, summary, query: .nothing, gives: output) { call, _ in try await answer(call) }
    }

    /// Makes something, or makes something happen.
    static func post<Content, Value>(
        _ path: String, _ name: String, _ summary: String, takes form: Form<Content>, needsRevision: Bool = false,
        repeated repetition: Repetition = .once, gives output: Output<Value>,
        _ answer: @escaping @Sendable (APICall, Content) async throws -> Value
    ) -> Endpoint {
        change(.post, path, name, summary, form, needsRevision: needsRevision, repetition, output, answer)
    }

    static func post<Value>(
        _ path: String, _ name: String, _ summary: String, needsRevision: Bool = false,
        repeated repetition: Repetition = .once, gives output: Output<Value>,
        _ answer: @escaping @Sendable (APICall) async throws -> Value
    ) -> Endpoint {
        change(.post, path, name, summary, .nothing, needsRevision: needsRevision, repetition, output) { call, _ in
            try await answer(call)
        }
    }

    /// Puts a whole thing in the place of what If-Match names.
    static func put<Content, Value>(
        _ path: String, _ name: String, _ summary: String, takes form: Form<Content>, needsRevision: Bool = true,
        gives output: Output<Value>, _ answer: @escaping @Sendable (APICall, Content) async throws -> Value
    ) -> Endpoint {
        change(.put, path, name, summary, form, needsRevision: needsRevision, .harmless, output, answer)
    }

    static func delete<Value>(
        _ path: String, _ name: String, _ summary: String, gives output: Output<Value>,
        _ answer: @escaping @Sendable (APICall) async throws -> Value
    ) -> Endpoint {
        change(.delete, path, name, summary, .nothing, needsRevision: false, .harmless, output) { call, _ in
            try await answer(call)
        }
    }

    private static func change<Content, Value>(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, _ summary: String, _ form: Form<Content>,
        needsRevision: Bool, _ repetition: Repetition, _ output: Output<Value>,
        _ answer: @escaping @Sendable (APICall, Content) async throws -> Value
    ) -> Endpoint {
        let entrance = Entrance(method: method, needsRevision: needsRevision, repetition: repetition)
        return Endpoint(
            method: method, path: path, name: name, summary: summary, access: .signedIn, query: FieldDescription(),
            body: Body(form), needsRevision: needsRevision, takesKey: method == .post && repetition == .once,
            success: output.success
        ) { request, context, house in
            let desk = try await entrance.desk(for: request, context, house)
            try Form.nothing.value(from: request.query())
            let input = try await request.input(in: context)
            let call = try entrance.call(desk, request, context, once: input.once)
            let content = try form.value(from: input.fields)
            return output.answer(try await answer(call, content), context)
        }
    }
}

extension Endpoint.Body {
    /// Nil for a form without fields: an empty body will do.
    init?<Content>(_ form: Form<Content>) {
        let description = form.description(from: .json)
        guard !description.entries.isEmpty else { return nil }
        self.init(
            mediaType: "application/json", schema: Schema(description.schema).named(form.name),
            isRequired: description.entries.contains(where: \.isRequired)
        )
    }
}
