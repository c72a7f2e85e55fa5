import HTTPTypes
import Hummingbird

/// A problem as RFC 9457 writes it, `application/problem+json`:
/// `{"type":"about:blank","title":…,"status":422,"detail":…,"code":…,"instance":<request id>,"errors":[{"pointer":…,
/// "code":…,"detail":…}]}`.
package struct ProblemDocument: Sendable {
    package let problem: Problem
    package let requestId: String

    package init(_ problem: Problem, requestId: String) {
        self.problem = problem
        self.requestId = requestId
    }

    package var json: JSONObject {
        let errors: [JSONObject] = problem.faults.map {
            ["pointer": $0.pointer, "code": $0.code, "detail": $0.detail]
        }
        return [
            "type": "about:blank", "title": problem.title, "status": problem.status.code, "detail": problem.detail,
            "code": problem.code, "instance": requestId, "errors": errors,
        ]
    }

    var response: Response {
        let bytes = json.json.bytes
        var headers = problem.headers
        headers[.contentType] = "application/problem+json"
        return Response(
            status: problem.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension Problem {
    /// What each answer with this problem carries, whatever its form.
    var headers: HTTPFields {
        var headers = HTTPFields()
        if !allowed.isEmpty { headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ") }
        if let retryAfter { headers[.retryAfter] = String(retryAfter) }
        if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer realm=\"poortwacht\"" }
        return headers
    }
}
