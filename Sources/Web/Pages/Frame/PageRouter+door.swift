import Domain
import Hummingbird
import Operations

extension PageRouter {
    typealias ShowAtDoor = @Sendable (DoorVisit, FormEntry) async throws -> Page
    typealias SubmitAtDoor = @Sendable (DoorVisit, FieldReader) async throws -> RedirectResponse

    /// A page that needs no signing in.
    func doorGet(_ path: String, _ show: @escaping ShowAtDoor) {
        router.get(Self.route(path)) { [office] request, context in
            try await office.atDoor(request, context) { visit in
                office.response(try await show(visit, visit.blank), to: visit, visit.blank)
            }
        }
    }

    /// A form that needs no signing in.
    func doorPost(_ path: String, backOn show: @escaping ShowAtDoor, _ submit: @escaping SubmitAtDoor) {
        router.post(Self.route(path)) { [office] request, context in
            try await office.atDoor(request, context) { visit in
                let form = try await office.house.form(in: request, context, at: visit.doorstep.network.id)
                return try await office.answer(
                    form, in: visit.setting,
                    submit: { try await submit(visit, form.fields).response(from: request, context: context) },
                    show: { office.response(try await show(visit, $0), to: visit, $0, status: .unprocessableContent) }
                )
            }
        }
    }

    /// Both at one path.
    func doorForm(_ path: String, show: @escaping ShowAtDoor, submit: @escaping SubmitAtDoor) {
        doorGet(path, show)
        doorPost(path, backOn: show, submit)
    }

    /// A POST that no page of ours need have sent, because its address alone shows that it may be done: the one click
    /// of a mail program (RFC 8058). Whatever it brings is not read.
    func openPost(_ path: String, _ submit: @escaping ShowAtDoor) {
        router.post(Self.route(path)) { [office] request, context in
            try await office.atDoor(request, context) { visit in
                office.response(try await submit(visit, visit.blank), to: visit, visit.blank)
            }
        }
    }
}
