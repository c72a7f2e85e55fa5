package import Domain
import Ledger
package import Storage

/// The claims about one candidate or on one slot, as far as they are the business of the one who asks.
package struct ClaimsAbout: Inquiry {
    package enum Thing: Hashable, Sendable {
        case candidate(CandidateId)
        case slot(SlotId)
    }

    package let thing: Thing

    package init(_ thing: Thing) {
        self.thing = thing
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [ClaimView] {
        try desk.mustTakePart()
        let claims =
            switch thing {
            case .candidate(let id): try scope.claims(ofCandidate: id)
            case .slot(let id): try scope.claims(onSlot: id)
            }
        return try claims.filter { desk.actor.actsFor($0.bringing) || desk.actor.actsFor($0.taking) }.map { claim in
            try scope.view(of: claim, at: desk)
        }
    }
}
