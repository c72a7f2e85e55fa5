package import Domain
package import Ledger
import Secrets
import Storage

/// Makes an API token and shows it, once. A coordinator or the operator in person only.
///
/// It acts for the whole network or for one member; then as a mandatary, which neither signs nor manages access.
package struct CreateToken: Sendable {
    package struct Made: Sendable {
        package let id: TokenId
        /// `pw_<network id>_<secret>`.
        package let text: String
    }

    /// The longest that a token works.
    package static let maximumDays = 3650

    package let label: PlainLine
    package let member: MemberId?
    package let readOnly: Bool
    package let expiresInDays: Int?

    /// - Parameters:
    ///   - label: what it is for, such as the name of a program.
    ///   - member: nil for a coordinator's scope.
    ///   - expiresInDays: 1-3650; nil for one that works until it is revoked.
    package init(label: PlainLine, member: MemberId?, readOnly: Bool, expiresInDays: Int?) {
        self.label = label
        self.member = member
        self.readOnly = readOnly
        self.expiresInDays = expiresInDays
    }

    /// Refuses `numberOutOfRange`, `memberUnknown`, `memberNotActive`.
    package func run(at desk: Desk) async throws -> Made {
        guard expiresInDays.map({ (1...Self.maximumDays).contains($0) }) ?? true else {
            throw Refusal(
                .numberOutOfRange, at: "/expires_days", ["minimum": "1", "maximum": String(Self.maximumDays)])
        }
        let secret = NetworkToken(network: desk.network.id, using: desk.equipment.randomness)
        let token = AccessToken(
            id: desk.newId(), label: label.text, member: member, readOnly: readOnly,
            expiresAt: expiresInDays.map { desk.now.adding(days: Int64($0)) }
        )
        return Made(id: try await desk.perform(KeepToken(token: token, digest: secret.digest)), text: secret.bearer)
    }
}
