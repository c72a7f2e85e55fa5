import Domain
import Operations
import Wording

extension Visit {
    func tag(_ state: CandidateState) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .awaitingAkkoord: .warn
            case .open: .good
            case .inTalks, .placed: .calm
            case .draft, .completed, .withdrawn: .plain
            }
        return Tag(label(state), tone)
    }

    func tag(_ slot: Slot) -> Tag {
        switch slot.state {
        case .open: Tag(say(SlotPhrases.placesLeft(slot.offer.places - slot.takenPlaces)), .good)
        case .filled: Tag(label(slot.state), .calm)
        case .expired: Tag(label(slot.state), .warn)
        case .closed: Tag(label(slot.state))
        }
    }

    func tag(_ state: ClaimState) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .proposed: .warn
            case .inTalks: .calm
            case .accepted: .good
            case .onHold, .ended, .declined, .withdrawn, .expired: .plain
            }
        return Tag(label(state), tone)
    }

    func tag(_ state: ContractState) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .draft, .issuing, .issued: .warn
            case .inForce: .good
            case .ended, .terminated, .declined, .expired, .withdrawn: .plain
            }
        return Tag(label(state), tone)
    }

    func tag(_ placement: PlacementView) -> Tag {
        guard !placement.awaitsOutcome else { return Tag(say(PlacementPhrases.awaitsOutcome), .warn) }
        return switch placement.state {
        case .planned: Tag(label(placement.state), .calm)
        case .running: Tag(label(placement.state), .good)
        case .ended: Tag(label(placement.state))
        }
    }
}
