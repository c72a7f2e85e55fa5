package import Domain

extension CandidateState {
    /// The same, said to the candidate.
    package func labelForCandidate(in language: Language) -> String {
        labelsForCandidate.text(in: language)
    }

    private var labelsForCandidate: Labels {
        switch self {
        case .draft: Labels("uw kaart wordt ingevuld", "your card is being filled in")
        case .awaitingAkkoord: Labels("uw kaart wacht op uw akkoord", "your card awaits your akkoord")
        case .open: Labels("uw kaart is zichtbaar", "your card is visible")
        case .inTalks: Labels("u bent in gesprek", "you are in talks")
        case .placed: Labels("u heeft een plek", "you have a place")
        case .completed: Labels("afgerond", "completed")
        case .withdrawn: Labels("uw kaart is niet zichtbaar", "your card is not visible")
        }
    }
}
