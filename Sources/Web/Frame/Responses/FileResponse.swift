import HTTPTypes
package import Hummingbird

/// A file to keep: a statement, an export.
package struct FileResponse: ResponseGenerator, Sendable {
    package let bytes: [UInt8]
    /// Such as `application/pdf`.
    package let mediaType: String
    /// `saldo-2026-10-L-0012.pdf`; other than ASCII letters, digits, `.`, `-` and `_` becomes `_`.
    package let name: String
    /// Shown in the browser rather than kept.
    package let isShown: Bool

    package init(_ bytes: [UInt8], mediaType: String, name: String, isShown: Bool = false) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.name = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) ? $0 : "_" })
        self.isShown = isShown
    }

    package func response(from request: Request, context: some RequestContext) -> Response {
        var headers: HTTPFields = [
            .contentType: mediaType,
            .contentDisposition: "\(isShown ? "inline" : "attachment"); filename=\"\(name)\"",
        ]
        if isShown { headers[.framed] = "self" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
