import Domain
import Ledger
import Secrets
import Storage

/// What becomes of a mail whose turn has come: its address and words were written when it was queued, perhaps days ago.
enum MailVerdict: Hashable, Sendable {
    case goes
    /// Its user has another address now.
    case moved(to: String)
    case ended(MailEnding)
}

/// Looks whether the recipient of a mail is still who it was when the mail was written.
struct JudgeMail: Inquiry {
    let entry: OutboxEntry

    func answer(at desk: Desk, in scope: ReadScope) throws -> MailVerdict {
        if let ending = try endingOfReader(at: desk, in: scope) { return .ended(ending) }
        if let ending = try endingOfWords(at: desk, in: scope) { return .ended(ending) }
        return entry.newAddress.map { .moved(to: $0) } ?? .goes
    }

    private func endingOfReader(at desk: Desk, in scope: ReadScope) throws -> MailEnding? {
        if let candidate = entry.candidate { return try ending(ofCandidate: candidate, at: desk, in: scope) }
        return try entry.reader.flatMap { reader in try ending(of: reader, at: desk, in: scope) }
    }

    private func ending(of reader: MailReader, at desk: Desk, in scope: ReadScope) throws -> MailEnding? {
        guard let user = try scope.user(reader.user), user.state != .revoked else { return .accessEnded }
        if let part = reader.part, user.roles[part.member, default: []].isDisjoint(with: part.roles) {
            return .accessEnded
        }
        if let member = entry.papers?.account.member, user.roles[member] == nil { return .accessEnded }
        if entry.kind == .weeklyDigest, try !scope.wantsDigest(user.id) { return .unsubscribed }
        return user.email != entry.recipient && entry.newAddress == nil ? .addressChanged : nil
    }

    private func ending(ofCandidate id: CandidateId, at desk: Desk, in scope: ReadScope) throws -> MailEnding? {
        guard let identity = try scope.identity(of: id, at: desk) else { return .accessEnded }
        guard let words = try scope.readableWords(of: entry, at: desk) else { return nil }
        return words.address == identity.email ? nil : .addressChanged
    }

    /// Whether the link or the code that it brings still does what the mail says. Words that cannot be read are for
    /// the delivery to tell.
    private func endingOfWords(at desk: Desk, in scope: ReadScope) throws -> MailEnding? {
        if entry.kind == .signingCode { return try scope.workingCode(of: entry, at: desk) == nil ? .codeOver : nil }
        guard entry.bringsPersonalLink, let words = try scope.readableWords(of: entry, at: desk) else { return nil }
        return try scope.opensDoor(words.link, at: desk) ? nil : .linkEnded
    }
}

extension ReadScope {
    /// Whether the personal link of a mail still lets somebody in. It ends in its token.
    func opensDoor(_ link: String?, at desk: Desk) throws -> Bool {
        guard let token = link?.split(separator: "/").last else { return false }
        do {
            _ = try workingLink(token: String(token), at: desk)
            return true
        } catch let refusal as Refusal where refusal.code == .linkInvalid {
            return false
        }
    }

    /// The code that a mail brings, while it proves anything.
    func workingCode(of mail: OutboxEntry, at desk: Desk) throws -> StoredSigningCode? {
        try signingCode(inMail: mail.id).flatMap { code in
            code.expiresAt > desk.now && code.tries < SigningCodeLimits.tries ? code : nil
        }
    }

    /// The words of a mail; nil also when they cannot be read.
    fileprivate func readableWords(of entry: OutboxEntry, at desk: Desk) throws -> MailWords? {
        do {
            return try words(of: entry, at: desk)
        } catch is SecretFault {
            return nil
        } catch is DecodingError {
            return nil
        }
    }
}
