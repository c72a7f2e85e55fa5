package import Domain

extension PlacementKind {
    /// Reads the name that a file holds, whatever its case and the white space in it: the label, or a longer name of
    /// domain.md, 5.
    package init?(dutch name: String) {
        switch name.comparable {
        case "detachering": self = .secondment
        case "proefplaatsing", "proefplaatsing met behoud van loon": self = .trial
        case "proefplaatsing met uwv", "proefplaatsing met uwv-uitkering", "proefplaatsing uwv": self = .trialUwv
        case "werkervaringsplek", "werkervaringsplaats": self = .workExperience
        default: return nil
        }
    }
}
