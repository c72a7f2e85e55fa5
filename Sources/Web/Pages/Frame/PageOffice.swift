import Domain
import HTTPTypes
import Hummingbird
import Operations

/// Receives every request for a page: finds out who comes, reads forms, and prints pages.
struct PageOffice: Sendable {
    let house: House
    let pages: Pages
    let assets: Assets

    /// Gives the visit of somebody who has signed in to a handler; sends everybody else to the sign-in page.
    func signedIn(
        _ request: Request, _ context: WebContext, _ handle: (Visit) async throws -> Response
    ) async throws -> Response {
        do {
            let desk = try await house.desk(for: request, in: context)
            let me = try await desk.ask(Myself())
            let setting = setting(for: desk.network, request, context, language: me.language)
            return try await handle(Visit(desk: desk, me: me, setting: setting, request: request, context: context))
        } catch let refusal as Refusal where refusal.code == .signInRequired {
            let wanted = ReturnPath(request, slug: context.slug)?.query ?? ""
            return RedirectResponse(to: "/\(context.slug)\(PagePath.signIn.text)\(wanted)").response(
                from: request, context: context)
        }
    }

    /// Gives the visit of somebody at the door to a handler.
    func atDoor(
        _ request: Request, _ context: WebContext, _ handle: (DoorVisit) async throws -> Response
    ) async throws -> Response {
        let doorstep = try await house.doorstep(slug: context.slug, requestId: context.requestId)
        let setting = setting(for: doorstep.network, request, context, language: nil)
        return try await handle(
            DoorVisit(doorstep: doorstep, setting: setting, request: request, context: context, now: house.time.now))
    }

    func response(
        _ page: Page, to visit: Visit, _ entry: FormEntry, status: HTTPResponse.Status = .ok
    ) -> Response {
        response(page, in: visit.setting, for: PageViewer(visit.me), entry, status, visit.request, visit.context)
    }

    func response(
        _ page: Page, to visit: DoorVisit, _ entry: FormEntry, status: HTTPResponse.Status = .ok
    ) -> Response {
        response(page, in: visit.setting, for: .nobody, entry, status, visit.request, visit.context)
    }

    /// Does what a form asks; what is refused about it comes back as the page it stood on.
    func answer(
        _ form: FormInput, in setting: PageSetting, submit: () async throws -> Response,
        show: (FormEntry) async throws -> Response
    ) async throws -> Response {
        do {
            return try await submit()
        } catch {
            guard let refusals = Self.refusalsAboutInput(error) else { throw error }
            return try await show(FormEntry(in: setting.language, typed: form.form, refusals: refusals.all))
        }
    }

    private func response(
        _ page: Page, in setting: PageSetting, for viewer: PageViewer, _ entry: FormEntry,
        _ status: HTTPResponse.Status,
        _ request: Request, _ context: WebContext
    ) -> Response {
        let frame = PageFrame(of: page, in: setting, for: viewer, entry: entry)
        return pages.page("page", frame, status: status, cookies: setting.cookies)
            .response(from: request, context: context)
    }

    /// Nil for what is not about the input: it does not exist, or is not theirs to do.
    private static func refusalsAboutInput(_ error: any Error) -> Refusals? {
        let refusals: Refusals
        switch error {
        case let several as Refusals: refusals = several
        case let one as Refusal: refusals = Refusals(one)
        default: return nil
        }
        let first = refusals.first
        switch first.code.kind {
        case .malformed, .invalid, .conflict, .stale, .preconditionMissing, .tooLarge, .tooMany: return refusals
        case .unauthenticated: return first.code == .signInRequired ? nil : refusals
        case .notFound, .forbidden: return first.field == nil ? nil : refusals
        case .unavailable: return first.code == .busy ? refusals : nil
        }
    }
}
