import Domain
import Operations
import Testing

@testable import Web

extension PageWorld {
    /// The newest code for signing, as a coordinator passes it on.
    func signingCode() async throws -> String {
        let desk = try await desk()
        let mail = try #require(try await desk.ask(ListMails()).first { $0.kind == .signingCode })
        return try await desk.perform(CopySigningCode(mail: mail.id))
    }

    /// The personal link in the newest mail that asks the candidate to sign.
    func personalLink() async throws -> String {
        let desk = try await desk()
        let mail = try #require(
            try await desk.ask(ListMails()).first { $0.kind == .contractToSign && $0.recipient.hasSuffix("thuis.example") })
        return try await desk.perform(CopyMailLink(mail: mail.id))
    }
}
