package import Domain
import HTTPTypes
package import Hummingbird
package import Operations

extension House {
    /// The token for the forms of a page that this browser is about to get: it hangs from the session, or before
    /// signing in from a cookie of its own.
    ///
    /// - Parameter network: nil for a page that belongs to none.
    package func formSeal(for request: Request, at network: NetworkId?) -> FormSeal {
        if let cookie = formCookie(of: request, at: network), let token = formToken(for: cookie) {
            return FormSeal(token: token, cookie: nil)
        }
        let cookie = newFormCookie()
        guard let token = formToken(for: cookie) else { preconditionFailure("a new cookie has a token") }
        return FormSeal(token: token, cookie: SetCookie(CookieName.form, cookie))
    }

    /// Reads the form that a page of ours sent.
    ///
    /// Refuses `form-expired` when its token is missing or another browser's, `body-too-large` and
    /// `media-type-unsupported`.
    ///
    /// - Parameter maximumBytes: `BodyLimit.upload` for a form with a file.
    package func form(
        in request: Request, _ context: WebContext, at network: NetworkId?, maximumBytes: Int = BodyLimit.json
    ) async throws -> FormInput {
        guard request.isFromOurPages else { throw Refusal(.formExpired) }
        let bytes = try await request.bytes(in: context, maximum: maximumBytes)
        guard let body = FormBody(bytes, contentType: request.headers[.contentType] ?? "") else {
            throw Refusal(.mediaTypeUnsupported, ["expected": "application/x-www-form-urlencoded"])
        }
        guard let token = body.form[FormSeal.fieldName], let cookie = formCookie(of: request, at: network),
            isFormToken(token, for: cookie)
        else { throw Refusal(.formExpired) }
        let form = FormData(body.form.entries.filter { $0.name != FormSeal.fieldName })
        return FormInput(fields: FieldReader(form.object, from: .form), form: form, file: body.file)
    }

    private func formCookie(of request: Request, at network: NetworkId?) -> String? {
        network.flatMap { request.cookie(named: CookieName.session(of: $0)) } ?? request.cookie(named: CookieName.form)
    }
}

extension Request {
    /// What browsers say about where a request came from (Fetch Metadata). An old one says nothing, and the token must
    /// do.
    var isFromOurPages: Bool {
        guard let site = headers[.secFetchSite] else { return true }
        return site == "same-origin" || site == "none"
    }
}

extension HTTPField.Name {
    static var secFetchSite: Self { known("Sec-Fetch-Site") }
}
