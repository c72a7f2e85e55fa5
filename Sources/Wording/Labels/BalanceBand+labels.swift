package import Domain

extension BalanceBand: Labelled {
    /// What stands where the balance of a small member would.
    package var labels: Labels {
        switch self {
        case .broughtMore: Labels("bracht meer", "brought more")
        case .even: Labels("ongeveer gelijk", "about even")
        case .tookMore: Labels("haalde meer", "took more")
        }
    }
}
