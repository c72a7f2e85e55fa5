import HTTPTypes
import Hummingbird

/// How what an operation answered leaves the house.
struct Output<Value>: Sendable {
    let success: Success
    let answer: @Sendable (Value, WebContext) -> any ResponseGenerator

    init(_ success: Success, _ answer: @escaping @Sendable (Value, WebContext) -> any ResponseGenerator) {
        self.success = success
        self.answer = answer
    }

    /// One thing.
    static func one(_ view: View<Value>) -> Output {
        Output(.json(view.schema, hasRevision: view.revision != nil)) { value, _ in
            JSONResponse(view.json(value), revision: view.revision?(value))
        }
    }

    /// A thing that was just made: 201 with its place.
    ///
    /// - Parameter path: below the network: `/members/0190…`.
    static func created(_ view: View<Value>, at path: @escaping @Sendable (Value) -> String) -> Output {
        Output(.json(view.schema, .created, hasRevision: view.revision != nil, hasLocation: true)) { value, context in
            JSONResponse(
                view.json(value), status: .created, revision: view.revision?(value),
                location: "\(Endpoint.root)/\(context.slug)\(path(value))"
            )
        }
    }

    /// A list that is always whole.
    static func all<Item>(_ view: View<Item>) -> Output where Value == [Item] {
        Output(.json(Self.list(view))) { items, _ in JSONResponse.list(items, view: view.json) }
    }

    /// A part of a list.
    ///
    /// - Parameter key: what an item is known by in `ListRange.after`.
    static func list<Item>(_ view: View<Item>, by key: @escaping @Sendable (Item) -> String) -> Output
    where Value == ListPart<Item> {
        Output(.json(Self.list(view))) { part, _ in
            JSONResponse.list(part.items, range: part.range, key: key, view: view.json)
        }
    }

    private static func list<Item>(_ view: View<Item>) -> Schema {
        Schema.object([("items", view.schema.list), ("next", String?.schema)]).named("\(view.name)List")
    }
}

extension Output<FileResponse> {
    /// A file of one of these media types.
    static func file(_ mediaTypes: String...) -> Output {
        Output(Success(content: mediaTypes.map { ($0, .bytes) })) { file, _ in file }
    }
}

extension Output<Void> {
    /// Done, and nothing to say: 204.
    static var done: Output { Output(Success(.noContent)) { _, _ in HTTPResponse.Status.noContent } }
}
