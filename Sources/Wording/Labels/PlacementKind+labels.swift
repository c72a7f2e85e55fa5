package import Domain

extension PlacementKind: Labelled {
    /// What files and pages call this kind; `init(dutch:)` reads the Dutch name back.
    package var labels: Labels {
        switch self {
        case .secondment: Labels("detachering", "secondment")
        case .trial: Labels("proefplaatsing", "trial placement")
        case .trialUwv: Labels("proefplaatsing met UWV", "trial placement with UWV")
        case .workExperience: Labels("werkervaringsplek", "work experience place")
        }
    }
}
