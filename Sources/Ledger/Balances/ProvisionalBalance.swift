extension TransferDraft {
    /// Whether this is a booking that is provisional until it is declared final or taken back.
    package var isProvisionalAtFirst: Bool {
        kind == .book && cause.isProvisionalAtFirst
    }
}

extension TransferCause {
    /// Whether a booking for that cause is provisional: of a placement that began. A correction, a settlement and hours
    /// stand at once.
    package var isProvisionalAtFirst: Bool {
        switch self {
        case .placementStarted, .furtherHost: true
        case .placementKept, .placementLapsed, .hoursReported, .hoursScheduled, .hoursReplaced, .correction,
            .settlement, .merger:
            false
        }
    }
}
