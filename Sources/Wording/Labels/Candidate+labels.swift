package import Domain

extension CandidateState: Labelled {
    /// Where the candidate stands, for members and coordinators.
    package var labels: Labels {
        switch self {
        case .draft: Labels("concept", "draft")
        case .awaitingAkkoord: Labels("wacht op akkoord", "awaiting akkoord")
        case .open: Labels("beschikbaar", "available")
        case .inTalks: Labels("in gesprek", "in talks")
        case .placed: Labels("geplaatst", "placed")
        case .completed: Labels("afgerond", "completed")
        case .withdrawn: Labels("teruggetrokken", "withdrawn")
        }
    }
}

extension PublicationGates.Akkoord.Way: Labelled {
    /// How the akkoord was given.
    package var labels: Labels {
        switch self {
        case .personalLink: Labels("met de persoonlijke link", "by the personal link")
        case .paper: Labels("op papier", "on paper")
        }
    }
}
