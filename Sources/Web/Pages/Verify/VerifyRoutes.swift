import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Operations

/// The page outside every network on which anybody checks a contract. It needs no signing in, changes nothing and keeps
/// nothing. Programs send the PDF itself and get JSON.
struct VerifyRoutes: Sendable {
    static let path = "/verify"
    /// What a form has around its file.
    private static let wrapping = 64 << 10

    let office: PageOffice
    private let gate = VerificationGate()

    init(office: PageOffice) {
        self.office = office
    }

    func add(to router: Router<WebContext>) {
        router.get(RouterPath(Self.path)) { request, context in
            page(VerifyPage.form(office.openSetting(request, context)), request, context)
        }
        router.post(RouterPath(Self.path)) { request, context in
            let address = context.channel.remoteAddress?.ipAddress ?? ""
            return try await gate.admit(address, at: office.house.time.now) {
                request.hasMediaType("application/pdf")
                    ? try await answer(request, context) : try await show(request, context)
            }
        }
    }

    private func answer(_ request: Request, _ context: WebContext) async throws -> Response {
        try SameOrigin(publicUrl: office.house.equipment.publicUrl).check(request)
        let bytes = try await request.bytes(in: context, maximum: VerifyDocument.maximumBytes)
        let verification = try await VerifyDocument(bytes: bytes).run(in: office.house)
        return JSONResponse(VerificationView.json(verification)).response(from: request, context: context)
    }

    private func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let setting = office.openSetting(request, context)
        do {
            let form = try await office.house.form(
                in: request, context, at: nil, maximumBytes: VerifyDocument.maximumBytes + Self.wrapping)
            guard let file = form.file else { throw Refusal(.fieldMissing, at: "/file") }
            let verification = try await VerifyDocument(bytes: file.bytes).run(in: office.house)
            return page(VerifyPage.result(verification, setting), request, context)
        } catch let refusal as Refusal where refusal.code == .bodyTooLarge {
            let result = VerifyPage.result(.malformed(.tooLarge), setting)
            return page(result, request, context, status: .contentTooLarge)
        } catch let refusal as Refusal where refusal.code == .fieldMissing || refusal.code == .formExpired {
            let entry = FormEntry(in: setting.language, typed: FormData([]), refusals: [refusal])
            let status: HTTPResponse.Status = refusal.code == .fieldMissing ? .unprocessableContent : .forbidden
            return page(VerifyPage.form(setting, entry), request, context, entry, status: status)
        }
    }

    private func page(
        _ page: Page, _ request: Request, _ context: WebContext, _ entry: FormEntry? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let setting = office.openSetting(request, context)
        let entry = entry ?? FormEntry(in: setting.language)
        let frame = PageFrame(of: page, in: setting, for: .nobody, entry: entry)
        return office.pages.page("page", frame, status: status, cookies: setting.cookies)
            .response(from: request, context: context)
    }
}
