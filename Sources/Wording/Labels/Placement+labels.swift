package import Domain

extension Placement.State: Labelled {
    /// Where the placement stands.
    package var labels: Labels {
        switch self {
        case .planned: Labels("gepland", "planned")
        case .running: Labels("loopt", "running")
        case .ended: Labels("beëindigd", "ended")
        }
    }
}
