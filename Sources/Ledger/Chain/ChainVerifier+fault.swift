extension ChainVerifier.Fault {
    /// The account that the fault is about; nil when it is about a row or a month.
    package var account: Account? {
        switch self {
        case .runningBalance(_, let account), .totals(let account): account
        case .sequence, .hash, .head, .reference, .closedMonth, .monthRecord, .reason: nil
        }
    }
}
