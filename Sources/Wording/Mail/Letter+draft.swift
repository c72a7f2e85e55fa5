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
        case .statement(let network, let figures, let link):
            .statement(network, figures, link)
        case .overview(let network, let figures, let link):
            .overview(network, figures, link)
        case .roomUsedUp(let network, let member, let reader, let used, let room, let link):
            .roomUsedUp(network, member, reader, used: used, room: room, link)
        }
    }
}
