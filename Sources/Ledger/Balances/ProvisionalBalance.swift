extension TransferDraft {
    /// Whether this is a booking that is provisional until it is declared final or taken back: of a placement that
    /// began. A correction, a settlement and hours stand at once.
    package var isProvisionalAtFirst: Bool {
        guard kind == .book else { return false }
        switch cause {
        case .placementStarted, .furtherHost: return true
        case .placementKept, .placementLapsed, .hoursReported, .hoursScheduled, .hoursReplaced, .correction,
            .settlement, .merger:
            return false
        }
    }
}
