/// A fault with its place, so that of several the first is named: the one that reading row by row would meet first.
struct ChainFinding: Hashable, Comparable, Sendable {
    /// What is looked at in a row, in this order.
    enum Step: Int, Sendable {
        case place, head, bringing, taking
    }

    let sequence: Int64
    let step: Step
    let fault: ChainVerifier.Fault

    static func < (left: Self, right: Self) -> Bool {
        (left.sequence, left.step.rawValue) < (right.sequence, right.step.rawValue)
    }

    static func gap(after sequence: Int64, found: Int64) -> ChainFinding {
        ChainFinding(
            sequence: sequence &+ 1, step: .place, fault: .sequence(expected: sequence &+ 1, found: found))
    }

    static func hash(_ sequence: Int64) -> ChainFinding {
        ChainFinding(sequence: sequence, step: .place, fault: .hash(sequence: sequence))
    }

    static func head(_ head: ChainHead) -> ChainFinding {
        ChainFinding(sequence: head.sequence, step: .head, fault: .head(head))
    }
}
