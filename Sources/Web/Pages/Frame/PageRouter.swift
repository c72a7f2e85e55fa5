import Domain
import HTTPTypes
import Hummingbird
import Operations

/// Adds the pages of a network to the routes. Every path is below `/{network}` and begins with a slash.
struct PageRouter {
    typealias Show = @Sendable (Visit) async throws -> Page
    typealias ShowForm = @Sendable (Visit, FormEntry) async throws -> Page
    typealias Submit = @Sendable (Visit, FieldReader) async throws -> RedirectResponse
    typealias Report = @Sendable (Visit, FormInput) async throws -> Page
    typealias Fetch = @Sendable (Visit) async throws -> FileResponse

    let router: Router<WebContext>
    let office: PageOffice

    /// A page that only shows.
    func get(_ path: String, _ show: @escaping Show) {
        router.get(Self.route(path)) { [office] request, context in
            try await office.signedIn(request, context) { visit in
                office.response(try await show(visit), to: visit, visit.blank)
            }
        }
    }

    /// A page with a form that is sent to the page's own path.
    func form(_ path: String, show: @escaping ShowForm, submit: @escaping Submit) {
        get(path) { visit in try await show(visit, visit.blank) }
        post(path, backOn: show, submit)
    }

    /// Does something and then leads to a page that shows it. What is refused is told on the page that had the button.
    func post(_ path: String, backOn show: @escaping ShowForm, _ submit: @escaping Submit) {
        router.post(Self.route(path)) { [office] request, context in
            try await office.signedIn(request, context) { visit in
                let form = try await office.house.form(in: request, context, at: visit.desk.network.id)
                return try await office.answer(
                    form, in: visit.setting,
                    submit: { try await submit(visit, form.fields).response(from: request, context: context) },
                    show: { office.response(try await show(visit, $0), to: visit, $0, status: .unprocessableContent) }
                )
            }
        }
    }

    /// A form, perhaps with a file, whose answer is a page of its own: a report, a secret that is shown once.
    func page(_ path: String, backOn show: @escaping ShowForm, _ submit: @escaping Report) {
        router.post(Self.route(path)) { [office] request, context in
            try await office.signedIn(request, context) { visit in
                let form = try await office.house.form(
                    in: request, context, at: visit.desk.network.id, maximumBytes: BodyLimit.upload
                )
                return try await office.answer(
                    form, in: visit.setting,
                    submit: { office.response(try await submit(visit, form), to: visit, visit.blank) },
                    show: { office.response(try await show(visit, $0), to: visit, $0, status: .unprocessableContent) }
                )
            }
        }
    }

    /// A file to keep.
    func file(_ path: String, _ fetch: @escaping Fetch) {
        router.get(Self.route(path)) { [office] request, context in
            try await office.signedIn(request, context) { visit in
                try await fetch(visit).response(from: request, context: context)
            }
        }
    }

    static func route(_ path: String) -> RouterPath { RouterPath("/{network}" + path) }
}
