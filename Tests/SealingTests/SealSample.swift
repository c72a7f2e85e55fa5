import Sealing
import Testing

/// What seals are tried with.
enum SealSample {
    /// 2026-11-02 09:00:00 UTC.
    static let seconds: Int64 = 1_793_610_000

    static func mark() throws -> SealMark {
        try #require(
            SealMark(
                network: "01922f3e-1111-7222-8333-944455556666", subject: "01922f3e-aaaa-7bbb-8ccc-9dddeeeeffff"))
    }

    static func identity(_ kind: PrivateKeyKind = .ellipticP256) throws -> SealingIdentity {
        try SealingIdentity.selfSigned(name: "Poortwachtercentrum Zoë", kind, validFromSeconds: seconds - 60)
    }

    static func statement(at seconds: Int64 = seconds) throws -> SealStatement {
        SealStatement(
            name: "Poortwachtercentrum Zoë (مركز)", reason: "Overeenkomst 2026-0007", location: "https://a.nl/verify",
            seconds: seconds, mark: try mark())
    }

    static func sealed(_ document: [UInt8], with identity: SealingIdentity) throws -> [UInt8] {
        try PDFSeal(document, with: identity, statement()).sealed()
    }
}
