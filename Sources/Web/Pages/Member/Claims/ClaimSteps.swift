import Domain
import Operations
import Wording

/// How far a proposal is, from the proposal to the placement.
enum ClaimSteps {
    static func block(_ claim: ClaimView, in visit: Visit) -> Block {
        let reached = position(claim)
        let names = [
            ClaimPhrases.stepProposed, ClaimPhrases.stepTalks, ClaimPhrases.stepAgreed, ClaimPhrases.stepContract,
            ClaimPhrases.stepPlacement,
        ]
        let isStopped = [.declined, .withdrawn, .expired, .onHold].contains(claim.state)
        return .steps(
            names.enumerated().map { position, name in
                let state = state(of: position, reached: reached, isStopped: isStopped, isOver: claim.state == .ended)
                return StepsBlock.Step(
                    visit.say(name), state, note: note(position, state, claim, in: visit),
                    word: word(state).map(visit.say)
                )
            }
        )
    }

    /// The step that is under way: those before it are done.
    private static func position(_ claim: ClaimView) -> Int {
        switch claim.state {
        case .proposed, .declined, .withdrawn, .expired, .onHold: 1
        case .inTalks: 2
        case .accepted: claim.contractState == .inForce ? 4 : 3
        case .ended: 5
        }
    }

    private static func state(of position: Int, reached: Int, isStopped: Bool, isOver: Bool) -> StepsBlock.State {
        if position < reached { return .done }
        if position > reached { return .ahead }
        return isStopped ? .stopped : .current
    }

    private static func word(_ state: StepsBlock.State) -> Labels? {
        switch state {
        case .done: CommonPhrases.done
        case .stopped: CommonPhrases.stopped
        case .current, .ahead: nil
        }
    }

    private static func note(_ position: Int, _ state: StepsBlock.State, _ claim: ClaimView, in visit: Visit) -> String?
    {
        if position == 0 {
            return visit.say(ClaimPhrases.proposedBy(visit.text(claim.proposedAt), visit.label(claim.proposedBy)))
        }
        if state == .stopped { return visit.label(claim.state) }
        guard state == .current else { return nil }
        switch claim.state {
        case .proposed: return visit.say(ClaimPhrases.answerBy(visit.text(claim.answerBy)))
        case .inTalks:
            let missing = claim.missingParties.map { visit.say(ClaimPhrases.party($0)) }
            return missing.isEmpty ? nil : visit.say(ClaimPhrases.waitsFor(missing.joined(separator: ", ")))
        case .accepted: return claim.contractState.map { visit.label($0) }
        case .onHold, .ended, .declined, .withdrawn, .expired: return nil
        }
    }
}

extension ClaimView {
    /// Who has yet to say yes to the placement.
    var missingParties: [ClaimParty] { ClaimParty.allCases.filter { !agreements[$0] } }

    /// For whom the viewer may speak.
    var ownParties: [ClaimParty] {
        switch viewer {
        case .bringing: [.bringing]
        case .taking: [.taking]
        case .both: [.bringing, .taking]
        }
    }

    /// Whether the viewer may pass on what the candidate said.
    var isBringing: Bool { viewer != .taking }

    /// Whether the viewer can open the candidate's page: the own file, or a card that is still shown.
    var showsCandidate: Bool { isBringing || state.isLive }

    /// Whether the viewer can open the place's page.
    var showsSlot: Bool { viewer != .bringing || slot.slot.state.isShown }

    /// Whether the viewer's side made the proposal.
    var isProposer: Bool { viewer == .both || viewer.rawValue == proposedBy.rawValue }
}
