package import Domain
package import Ledger

extension PlacementOutcome: Labelled {
    /// How it ended, without a word about health; `init(dutch:)` reads the Dutch name back.
    package var labels: Labels {
        switch self {
        case .hired: Labels("aangenomen", "hired")
        case .backAtOwnEmployer: Labels("terug bij eigen werkgever", "back at own employer")
        case .endOfTerm: Labels("einde termijn", "end of term")
        case .volunteer: Labels("vrijwilligerswerk", "volunteer work")
        case .stoppedEarly: Labels("voortijdig gestopt", "stopped early")
        case .notContinued: Labels("niet doorgegaan", "did not go ahead")
        case .other: Labels("anders", "other")
        }
    }
}
