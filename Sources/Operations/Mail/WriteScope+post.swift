package import Domain
package import Ledger
package import Storage
package import Wording

extension WriteScope {
    /// Queues a letter in the transaction that causes it: it goes out if and only if that is committed.
    ///
    /// - Parameters:
    ///   - part: the member for which the user reads it; nil for what is the user's own or goes to coordinators.
    ///   - papers: the files of a closed month that go with it.
    ///   - code: the one-time code in it, for a coordinator to pass on.
    @discardableResult
    package func post(
        _ letter: Letter, to user: User, as part: MailReader.Part? = nil, papers: OutboxEntry.Papers? = nil,
        code: String? = nil, at desk: Desk
    ) throws -> OutboxId {
        let id: OutboxId = desk.newId()
        var letter = letter
        letter.contact = user.isCoordinator ? nil : try reading.mailContact(at: desk)
        let words = MailWords(letter, in: user.language, code: code)
        try insert(
            OutboxEntry(
                id: id, kind: letter.kind, recipient: user.email, candidate: nil, language: user.language,
                state: .queued, createdAt: desk.now, nextAttemptAt: desk.now, attempts: 0, lastFailure: "",
                papers: papers, sealed: words.sealed(for: id, with: desk.vault),
                reader: MailReader(user: user.id, address: user.email, part: part)
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
        var letter = letter
        letter.contact = try reading.mailContact(at: desk)
        var words = MailWords(letter, in: .dutch, code: code)
        words.address = identity.email
        let key = try desk.vault.key(of: id, wrapped: wrapped)
        try insert(
            OutboxEntry(
                id: mail, kind: letter.kind, recipient: candidate.code, candidate: id, language: .dutch,
                state: .queued, createdAt: desk.now, nextAttemptAt: desk.now, attempts: 0, lastFailure: "",
                papers: nil, sealed: words.sealed(with: key, of: id, vault: desk.vault)
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
            try post(letter, to: user, as: MailReader.Part(member, as: roles), papers: papers, at: desk)
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
            try post(letter, to: user, papers: papers, at: desk)
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

extension Set<MemberRole> {
    /// Those who handle a member's candidates, slots and proposals, and not only sign.
    static let handlers: Set<MemberRole> = [.contact, .deputy, .mandatary]
}
