import Domain
import HTTPTypes
package import Hummingbird
import NIOCore

extension Request {
    /// Reads a JSON object of at most `maximumBytes`.
    ///
    /// Refuses `body-too-large`, `media-type-unsupported`, `json-malformed` and a wrong `Idempotency-Key`.
    package func input(in context: WebContext, maximumBytes: Int = BodyLimit.json) async throws -> JSONInput {
        let bytes = try await bytes(in: context, maximum: maximumBytes)
        let once = try once(body: bytes)
        guard !bytes.isEmpty else { return JSONInput(fields: FieldReader(JSONObject()), once: once) }
        guard hasMediaType("application/json") else {
            throw Refusal(.mediaTypeUnsupported, ["expected": "application/json"])
        }
        guard case .object(let object) = try Self.parsed(bytes) else { throw Refusal(.jsonMalformed) }
        return JSONInput(fields: FieldReader(object), once: once)
    }

    /// The whole body. Refuses `body-too-large`.
    func bytes(in context: WebContext, maximum: Int) async throws -> [UInt8] {
        let tooLarge = Refusal(.bodyTooLarge, ["maximum": String(maximum)])
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > maximum { throw tooLarge }
        var bytes: [UInt8] = []
        for try await buffer in body {
            guard bytes.count + buffer.readableBytes <= maximum else { throw tooLarge }
            bytes += buffer.readableBytesView
        }
        context.body.finish()
        return bytes
    }

    func hasMediaType(_ type: String) -> Bool {
        let values = headers[values: .contentType]
        guard values.count == 1, let value = values.first else { return false }
        return value.prefix { $0 != ";" }.filter { $0 != " " }.lowercased() == type
    }

    private static func parsed(_ bytes: [UInt8]) throws(Refusal) -> JSONValue {
        do throws(JSONFault) {
            return try JSONParser.parse(bytes)
        } catch {
            throw Refusal(.jsonMalformed)
        }
    }
}
