import Domain
import Operations
import Testing

@testable import Web

extension PageWorld {
    /// The one code for signing that works, as a coordinator passes it on.
    func signingCode() async throws -> String {
        let desk = try await desk()
        for mail in try await desk.ask(ListMails()) where mail.kind == .signingCode {
            do { return try await desk.perform(CopySigningCode(mail: mail.id)) } catch is Refusal { continue }
        }
        throw Refusal(.signingCodeOver)
    }

    /// The personal link in the newest mail that asks the candidate to sign.
    func personalLink() async throws -> String {
        let desk = try await desk()
        let mail = try #require(
            try await desk.ask(ListMails()).first { $0.kind == .contractToSign && $0.candidate != nil })
        return try await desk.perform(CopyMailLink(mail: mail.id))
    }
}
