import Domain

/// How many days links work after the day on which they were made.
enum LinkTerm {
    /// A candidate's link is given again while it works for so long.
    static let renewalDays: Int64 = 30

    static func days(of purpose: LinkPurpose) -> Int {
        switch purpose {
        case .invitation: 14
        case .candidate: 60
        case .demo: 30
        }
    }
}
