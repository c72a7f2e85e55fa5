import HTTPTypes
import Hummingbird

/// A session that just began or ended at one network, as its cookie.
struct SessionAnswer: ResponseGenerator {
    let body: JSONObject?
    let cookie: SetCookie

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var response =
            if let body { JSONResponse(body, status: .created).response(from: request, context: context) } else {
                Response(status: .noContent)
            }
        response.headers.append(cookie.field)
        return response
    }
}
