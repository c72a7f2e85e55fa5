import Domain
import HTTPTypes
import Hummingbird
import Operations

extension PageRouter {
    typealias Upload = @Sendable (Visit, FormInput) async throws -> RedirectResponse

    /// A page with a form that brings a file, sent to the page's own path. A body that is too large is refused before
    /// it is read.
    func upload(_ path: String, show: @escaping ShowForm, submit: @escaping Upload) {
        get(path) { visit in try await show(visit, visit.blank) }
        router.post(Self.route(path)) { [office] request, context in
            try await office.signedIn(request, context) { visit in
                let form = try await office.house.form(
                    in: request, context, at: visit.desk.network.id, maximumBytes: BodyLimit.upload
                )
                return try await office.answer(
                    form, in: visit.setting,
                    submit: { try await submit(visit, form).response(from: request, context: context) },
                    show: { office.response(try await show(visit, $0), to: visit, $0, status: .unprocessableContent) }
                )
            }
        }
    }
}
