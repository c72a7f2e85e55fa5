import Domain
import Ledger
import Operations

/// What requests about proposals hold.
enum ClaimForms {
    static let new = Form("NewClaim") { fields in
        let candidate = fields.id("candidate", of: CandidateSubject.self)
        let slot = fields.id("slot", of: SlotSubject.self)
        let side = fields.optional("side", .choice(of: Claim.Side.self))
        return { ProposeClaim(candidate: candidate(), slot: slot(), side: side()) }
    }

    /// The day on which the candidate said so, to whoever passes it on.
    static let talk = Form("TalkAgreement") { fields in
        let saidOn = fields.day("said_on")
        return { saidOn() }
    }

    struct Agreement {
        let party: ClaimParty?
        let saidOn: CalendarDay?
    }

    static let agreement = Form("PlacementAgreement") { fields in
        let party = fields.optional("party", .choice(of: ClaimParty.self))
        let saidOn = fields.optional("said_on", .day)
        return { Agreement(party: party(), saidOn: saidOn()) }
    }

    struct Decline {
        let party: ClaimParty?
        let reason: DeclineReason
    }

    static let decline = Form("ClaimDecline") { fields in
        let party = fields.optional("party", .choice(of: ClaimParty.self))
        let reason = fields.choice("reason", of: DeclineReason.self)
        return { Decline(party: party(), reason: reason()) }
    }
}
