import Domain
import Ledger
import Secrets
import Storage
import Testing

@testable import Operations

extension TestNetwork {
    /// A password that every test user may have.
    static let password = "vier losse woorden hier"

    /// The token at the end of a link's address.
    func token(of link: PassableLink) -> String {
        String(link.address.drop { $0 != ":" }.split(separator: "/").last ?? "")
    }

    /// The link of an invited user or of a candidate.
    func token(of visitor: Visitor) async throws -> String {
        token(of: try await shell().perform(CopyLink(of: visitor)))
    }

    /// Invites a user of a member without activating it.
    func invited(_ email: String, of member: MemberId, as roles: Set<MemberRole> = [.contact]) async throws -> UserId {
        try await coordinator().perform(
            InviteUser(
                email: EmailAddress(email, at: "/email"), name: PersonName("Jo Jansen", at: "/name"),
                part: .user(of: member, as: roles)
            )
        )
    }

    /// Accepts a user's invitation as a person would, and gives the session that begins with it.
    func accept(_ user: UserId) async throws -> OpenedSession {
        let token = try await token(of: .user(user))
        _ = try await ChoosePassword(token: token, password: Self.password).run(at: door())
        return try await ConfirmInvitation(token: token, code: code(of: user)).run(at: door())
    }

    /// What the user's authenticator app shows at the present moment of the test's clock.
    func code(of user: UserId) async throws -> String {
        let desk = try await shell()
        let record = try #require(await read { try $0.signInRecord(of: user) })
        let secret = try SecondFactor.opened(#require(record.sealedSecret), of: user, with: desk.vault)
        return secret.code(atStep: desk.now.secondsSinceEpoch / 30)
    }

    /// The verbs of the latest events about something, newest first.
    func verbs<Subject>(about subject: Identifier<Subject>) async throws -> [EventVerb] {
        try await read { try $0.events(about: subject.description, before: nil, limit: 50).map(\.verb) }
    }
}
