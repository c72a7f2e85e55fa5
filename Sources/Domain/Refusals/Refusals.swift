/// Every fault found in one input, so that its sender can mend them all at once. Never empty.
package struct Refusals: Error, Hashable, Sendable {
    package let first: Refusal
    package let others: [Refusal]

    package init(_ first: Refusal, _ others: [Refusal] = []) {
        self.first = first
        self.others = others
    }

    /// Nil when there is nothing to refuse.
    package init?(_ all: [Refusal]) {
        guard let first = all.first else { return nil }
        self.init(first, Array(all.dropFirst()))
    }

    package var all: [Refusal] { [first] + others }
}
