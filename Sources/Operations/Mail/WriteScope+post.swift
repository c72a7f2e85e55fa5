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
        let words = MailWords(letter, in: language, code: code)
        try insert(
            OutboxEntry(
                queued: id, letter.kind, to: recipient, of: nil, language, papers,
                words.sealed(for: id, with: desk.vault), at: desk.now
            )
        )
        return id
    }

    /// Queues a letter for a candidate, at the private address, in Dutch. Address and words are sealed with the
    /// candidate's key; the list of mails shows the code.
    ///
    /// - Returns: nil when no address is known, as after erasing.
    @discardableResult
    package func post(
        _ letter: Letter, toCandidate id: CandidateId, code: String? = nil, at desk: Desk
    ) throws -> OutboxId? {
        guard let candidate = try reading.candidate(id), let identity = try reading.identity(of: id, at: desk),
            let wrapped = try reading.wrappedKey(of: id)
        else { return nil }
        let mail: OutboxId = desk.newId()
        var words = MailWords(letter, in: .dutch, code: code)
        words.address = identity.email
        let key = try desk.vault.key(of: id, wrapped: wrapped)
        try insert(
            OutboxEntry(
                queued: mail, letter.kind, to: candidate.code, of: id, .dutch, nil,
                words.sealed(with: key, of: id, vault: desk.vault), at: desk.now
            )
        )
        return mail
    }

    /// Queues a letter for everybody who acts for that member, each in the own language.
    ///
    /// - Parameter roles: only users with one of these roles.
    /// - Returns: how many mails were queued; 0 when the member has nobody to mail.
    @discardableResult
    package func post(
        _ letter: Letter, to member: MemberId, roles: Set<MemberRole> = Set(MemberRole.allCases),
        papers: OutboxEntry.Papers? = nil, at desk: Desk
    ) throws -> Int {
        let readers = try reading.readers(of: member, roles: roles)
        for user in readers {
            try post(letter, to: user.email, language: user.language, papers: papers, at: desk)
        }
        return readers.count
    }

    /// Queues a letter for every coordinator, each in the own language.
    ///
    /// - Returns: how many mails were queued.
    @discardableResult
    package func postToCoordinators(
        _ letter: Letter, papers: OutboxEntry.Papers? = nil, at desk: Desk
    ) throws -> Int {
        let coordinators = try reading.coordinators()
        for user in coordinators {
            try post(letter, to: user.email, language: user.language, papers: papers, at: desk)
        }
        return coordinators.count
    }
}

extension ReadScope {
    /// Who gets a member's mail: its users that have one of these roles.
    func readers(of member: MemberId, roles: Set<MemberRole> = Set(MemberRole.allCases)) throws -> [User] {
        try users(of: member).filter { !$0.roles[member, default: []].isDisjoint(with: roles) }
    }
}

extension MailWords {
    fileprivate init(_ letter: Letter, in language: Language, code: String?) {
        let text = MailText(letter, in: language)
        self.init(
            subject: text.subject, text: text.text, html: text.html, link: letter.link, code: code,
            secret: letter.secret, unsubscribe: letter.unsubscribe
        )
    }
}

extension OutboxEntry {
    fileprivate init(
        queued id: OutboxId, _ kind: MailKind, to recipient: String, of candidate: CandidateId?, _ language: Language,
        _ papers: Papers?, _ sealed: [UInt8], at now: Instant
    ) {
        self.init(
            id: id, kind: kind, recipient: recipient, candidate: candidate, language: language, state: .queued,
            createdAt: now, nextAttemptAt: now, attempts: 0, lastFailure: "", papers: papers, sealed: sealed
        )
    }
}

extension Set<MemberRole> {
    /// Those who handle a member's candidates, slots and proposals, and not only sign.
    static let handlers: Set<MemberRole> = [.contact, .deputy, .mandatary]
}
