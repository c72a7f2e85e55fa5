import Domain
import Ledger

extension Letter {
    /// What this letter says, in both languages.
    var draft: MailDraft {
        switch self {
        case .coordinatorInvitation(let network, let until, let link):
            .coordinatorInvitation(network, until, link)
        case .memberInvitation(let network, let member, let until, let link):
            .memberInvitation(network, member, until, link)
        case .candidateAkkoord(let network, let employer, let until, let link):
            .candidateAkkoord(network, employer, until, link)
        case .claimReceived(let network, let claim, let reader, let answerBy, let link):
            .claimReceived(network, claim, reader, answerBy, link)
        case .claimTalk(let network, let claim, let reader, let link):
            .claimTalk(network, claim, reader, link)
        case .claimAccepted(let network, let claim, let reader, let link):
            .claimAccepted(network, claim, reader, link)
        case .claimDeclined(let network, let claim, let reader, let reason, let link):
            .claimDeclined(network, claim, reader, reason, link)
        case .claimOnHold(let network, let claim, let reader, let link):
            .claimOnHold(network, claim, reader, link)
        case .claimExpired(let network, let claim, let reader, let link):
            .claimExpired(network, claim, reader, link)
        case .contractToSign(let network, let number, let party, let link):
            .contractToSign(network, number, party, link)
        case .contractComplete(let network, let number, let party, let link):
            .contractComplete(network, number, party, link)
        case .contractReminder(let network, let number, let party, let signBy, let link):
            .contractReminder(network, number, party, signBy, link)
        case .contractForwarded(let network, let number, let party, let signBy, let link):
            .contractForwarded(network, number, party, signBy, link)
        case .contractDeclined(let network, let number, let party, let link):
            .contractDeclined(network, number, party, link)
        case .contractExpired(let network, let number, let party, let link):
            .contractExpired(network, number, party, link)
        case .signingCode(let network, let number, let code, let minutes):
            .signingCode(network, number, code, minutes)
        case .hoursDue(let network, let month, let placements, let by, let link):
            .hoursDue(network, month, placements, by, link)
        case .approvalAsked(let network, let subject, let link):
            .approvalAsked(network, subject, link)
        case .statement(let network, let figures, let link):
            .statement(network, figures, link)
        case .overview(let network, let figures, let link):
            .overview(network, figures, link)
        case .roomUsedUp(let network, let member, let reader, let used, let room, let link):
            .roomUsedUp(network, member, reader, used: used, room: room, link)
        }
    }
}
