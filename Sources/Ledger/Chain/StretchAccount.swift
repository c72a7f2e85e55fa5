/// What a stretch of rows says of one account in one unit.
struct StretchAccount: Hashable, Sendable {
    /// By the first row that touches it: what it must have been before.
    let opening: Balance
    let firstSequence: Int64
    /// Where that row names it: as the one that brings or the one that takes.
    let firstStep: ChainFinding.Step
    var closing: Balance

    func finding(_ account: Account) -> ChainFinding {
        ChainFinding(
            sequence: firstSequence, step: firstStep,
            fault: .runningBalance(sequence: firstSequence, account: account))
    }
}

extension Balance {
    /// Sums of what a file holds, which may have been tampered with: they wrap around rather than trap, and compare all
    /// the same.
    static func &+ (left: Self, right: Self) -> Self {
        Balance(brought: left.brought &+ right.brought, taken: left.taken &+ right.taken)
    }

    static func &- (left: Self, right: Self) -> Self {
        Balance(brought: left.brought &- right.brought, taken: left.taken &- right.taken)
    }

    static func &+= (left: inout Self, right: Self) {
        left = left &+ right
    }
}
