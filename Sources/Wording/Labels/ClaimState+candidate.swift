package import Domain

extension ClaimState {
    /// The same, said to the candidate: nobody reads here that they were turned down.
    package func labelForCandidate(in language: Language) -> String {
        labelsForCandidate.text(in: language)
    }

    private var labelsForCandidate: Labels {
        switch self {
        case .proposed: Labels("nieuw", "new")
        case .inTalks: Labels("in gesprek", "in talks")
        case .accepted: Labels("iedereen heeft ja gezegd", "everybody said yes")
        case .ended: Labels("afgerond", "completed")
        case .declined, .withdrawn, .expired: Labels("gaat niet door", "does not go ahead")
        case .onHold: Labels("in de wacht", "on hold")
        }
    }
}
