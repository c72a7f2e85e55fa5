import Domain
import Ledger
import Secrets
import Storage

/// Makes an invited user active and signs it in, in one transaction.
struct ActivateUser: Command {
    let token: String
    let code: String

    func execute(at desk: Desk, in scope: WriteScope) throws -> OpenedSession {
        let (link, record) = try scope.reading.workingInvitation(token: token, at: desk)
        let user = record.user.id
        guard record.passwordHash != nil, let sealed = record.sealedSecret else { throw Refusal(.linkInvalid) }
        let secret = try SecondFactor.opened(sealed, of: user, with: desk.vault)
        let digits = SecondFactor.digits(code)
        guard let step = secret.step(matching: digits, atSeconds: desk.now.secondsSinceEpoch, after: record.lastStep),
            try scope.takeStep(step, of: user)
        else { throw Refusal(.secondFactorWrong, at: "/code") }
        try scope.markLinkUsed(digest: link.digest, at: desk.now)
        try scope.setState(.active, of: user)
        try scope.setFailures(0, lockedUntil: Instant(milliseconds: 0), of: user)
        try scope.record(.userActivated, .user, user, at: desk)
        return try scope.openSession(for: .user(user), detail: "invitation", at: desk)
    }
}
