import HTTPTypes
import Hummingbird
import Ledger

/// One file that pages refer to.
struct Asset: Sendable {
    let bytes: [UInt8]
    let mediaType: String
    /// Of the content: 16 hexadecimal digits.
    let version: String

    init(bytes: [UInt8], mediaType: String) {
        self.bytes = bytes
        self.mediaType = mediaType
        version = String(Digest256(of: bytes).description.prefix(16))
    }

    /// Nil for a file that is no asset.
    static func mediaType(of name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "ico": "image/x-icon"
        case "woff2": "font/woff2"
        case "txt": "text/plain; charset=utf-8"
        default: nil
        }
    }

    func response(to request: Request) -> Response {
        let isCurrent = request.uri.query == "v=\(version)"
        var headers: HTTPFields = [
            .eTag: "\"\(version)\"",
            .cacheControl: isCurrent ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        if request.headers[.ifNoneMatch] == "\"\(version)\"" { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = mediaType
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
