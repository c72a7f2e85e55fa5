import Storage

/// How long links work.
enum LinkTerm {
    /// A candidate's link is given again while it works for so long.
    static let renewalDays: Int64 = 30

    static func days(of purpose: StoredLink.Purpose) -> Int64 {
        switch purpose {
        case .invitation: 14
        case .candidate: 60
        case .demo: 30
        }
    }
}
