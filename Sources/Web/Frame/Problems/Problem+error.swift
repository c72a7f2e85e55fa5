package import Domain
import HTTPTypes
import Hummingbird
import Wording

extension Problem {
    /// Reads any error. One that is neither a refusal nor a fault of the request is an `internal-error`.
    package init(_ error: any Error, in language: Language) {
        switch error {
        case let refusal as Refusal: self.init(Refusals(refusal), in: language)
        case let refusals as Refusals: self.init(refusals, in: language)
        case let fault as WebFault: self.init(fault, in: language)
        case let refused as any HTTPResponseError: self.init(WebFault(refused), in: language)
        default: self.init(.internalError, in: language)
        }
    }

    private init(_ refusals: Refusals, in language: Language) {
        let first = RefusalText(refusals.first, in: language)
        self.init(
            status: StatusMap.status(of: refusals), code: refusals.first.code.rawValue, title: first.title,
            detail: first.detail, faults: refusals.all.compactMap { Self.fault($0, in: language) }, allowed: [],
            retryAfter: Self.seconds(refusals.first)
        )
    }

    private init(_ fault: WebFault, in language: Language) {
        let allowed: [HTTPRequest.Method] = if case .methodNotAllowed(let methods) = fault { methods } else { [] }
        self.init(
            status: fault.status, code: fault.code, title: fault.title.text(in: language),
            detail: fault.detail.text(in: language), faults: [], allowed: allowed, retryAfter: nil
        )
    }

    private static func fault(_ refusal: Refusal, in language: Language) -> Fault? {
        guard let field = refusal.field else { return nil }
        return Fault(pointer: field, code: refusal.code.rawValue, detail: RefusalText(refusal, in: language).detail)
    }

    private static func seconds(_ refusal: Refusal) -> Int? {
        switch refusal.code.kind {
        case .tooMany: refusal.values["minutes"].flatMap { Int($0) }.map { $0 * 60 }
        case .unavailable: refusal.values["seconds"].flatMap { Int($0) }
        default: nil
        }
    }
}

extension WebFault {
    /// What the HTTP library refused.
    init(_ error: any HTTPResponseError) {
        self = (400..<500).contains(error.status.code) ? .requestInvalid(error.status) : .internalError
    }
}
