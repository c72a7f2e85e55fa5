package import Domain

/// Ends the weekly mail of whoever a mailed link belongs to, without signing in: by the page's button, or by the one
/// click of a mail program (RFC 8058). Repeating it changes nothing.
package struct EndDigest: Sendable {
    package let token: String

    package init(token: String) {
        self.token = token
    }

    /// Refuses what `check` refuses.
    package func run(at doorstep: Doorstep) async throws {
        let reader = Actor(who: .user(try check(at: doorstep)), authority: .members([:]))
        try await doorstep.entered(by: reader).perform(ChooseDigest(wanted: false))
    }

    /// Changes nothing; for the page with the button.
    ///
    /// - Returns: whose weekly mail it is. Refuses `linkInvalid` for a token that this network did not make.
    @discardableResult
    package func check(at doorstep: Doorstep) throws(Refusal) -> UserId {
        guard let user = doorstep.desk.vault.user(ofUnsubscribeToken: token) else { throw Refusal(.linkInvalid) }
        return user
    }
}
