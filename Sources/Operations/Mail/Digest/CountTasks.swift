import Domain
import Ledger
import Storage

/// How many things wait for whoever asks: for a member's user an answer, a decision, a contract, a signature or hours;
/// for a coordinator proposals without an answer and mails that did not arrive.
struct CountTasks: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> Int {
        let proposed = try ListClaims(state: .proposed).answer(at: desk, in: scope)
        guard !desk.actor.actsForNetwork else {
            return try proposed.count + ListMails(MailFilter(state: .parked)).answer(at: desk, in: scope).count
        }
        let talks = try ListClaims(state: .inTalks).answer(at: desk, in: scope)
        let accepted = try ListClaims(state: .accepted).answer(at: desk, in: scope)
        let issued = try ListContracts(state: .issued).answer(at: desk, in: scope)
        let hours = try HoursOwed(month: desk.today.month.previous).answer(at: desk, in: scope)
        return proposed.count { $0.viewer != .taking } + talks.count(where: \.awaitsOwnYes)
            + accepted.count { $0.contract == nil } + issued.count { !$0.maySign.isEmpty } + hours.count
    }
}

extension ClaimView {
    fileprivate var awaitsOwnYes: Bool {
        switch viewer {
        case .bringing: !agreements.bringing
        case .taking: !agreements.taking
        case .both: !agreements.bringing || !agreements.taking
        }
    }
}
