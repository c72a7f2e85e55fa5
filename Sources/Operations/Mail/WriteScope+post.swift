package import Domain
package import Ledger
package import Storage
package import Wording

extension WriteScope {
    /// Queues a letter in the transaction that causes it: it goes out if and only if that is committed.
    ///
    /// - Parameters:
    ///   - papers: the files of a closed month that go with it.
    ///   - code: the one-time code in it, for a coordinator to pass on.
    @discardableResult
    package func post(
        _ letter: Letter, to recipient: String, language: Language, papers: OutboxEntry.Papers? = nil,
        code: String? = nil, at desk: Desk
    ) throws -> OutboxId {
        let id: OutboxId = desk.newId()
        let text = MailText(letter, in: language)
        let words = MailWords(subject: text.subject, text: text.text, html: text.html, link: letter.link, code: code)
        try insert(
            OutboxEntry(
                id: id, kind: letter.kind, recipient: recipient, language: language, state: .queued,
                createdAt: desk.now,
                nextAttemptAt: desk.now, attempts: 0, lastFailure: "", papers: papers,
                sealed: words.sealed(for: id, with: desk.vault)
            )
        )
        return id
    }

    /// Queues a letter for everybody who acts for that member, each in the own language.
    ///
    /// - Parameter roles: only users with one of these roles.
    package func post(
        _ letter: Letter, to member: MemberId, roles: Set<MemberRole> = Set(MemberRole.allCases),
        papers: OutboxEntry.Papers? = nil, at desk: Desk
    ) throws {
        for user in try reading.users(of: member) where user.state != .revoked {
            guard let own = user.roles[member], !own.isDisjoint(with: roles) else { continue }
            try post(letter, to: user.email, language: user.language, papers: papers, at: desk)
        }
    }

    /// Queues a letter for every coordinator, each in the own language.
    package func postToCoordinators(_ letter: Letter, papers: OutboxEntry.Papers? = nil, at desk: Desk) throws {
        for user in try reading.coordinators() {
            try post(letter, to: user.email, language: user.language, papers: papers, at: desk)
        }
    }
}
