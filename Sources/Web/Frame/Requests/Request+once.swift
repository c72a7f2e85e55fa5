import Domain
import Hummingbird
import HTTPTypes
import Ledger
import Operations

extension Request {
    /// The `Idempotency-Key` with what it stands for; nil without one. Refuses `parameter-invalid` when it is not 1-100
    /// visible ASCII characters.
    func once(body: [UInt8]) throws(Refusal) -> Once? {
        let values = headers[values: .idempotencyKey]
        guard let key = values.first else { return nil }
        guard values.count == 1, (1...100).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw Refusal(.parameterInvalid, ["parameter": "Idempotency-Key"]) }
        return Once(route: "\(method.rawValue) \(uri.path)", key: key, bodyHash: Digest256(of: body))
    }
}

extension HTTPField.Name {
    static var idempotencyKey: Self { known("Idempotency-Key") }
    static var requestId: Self { known("X-Request-Id") }
    static var host: Self { known("Host") }

    /// A name that stands in our source, and is one.
    static func known(_ text: String) -> Self {
        guard let name = Self(text) else { preconditionFailure("a header's name is a token") }
        return name
    }
}
