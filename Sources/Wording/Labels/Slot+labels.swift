package import Domain

extension SlotState: Labelled {
    /// Where the slot stands.
    package var labels: Labels {
        switch self {
        case .open: Labels("open", "open")
        case .filled: Labels("bezet", "filled")
        case .closed: Labels("gesloten", "closed")
        case .expired: Labels("verlopen", "expired")
        }
    }
}
