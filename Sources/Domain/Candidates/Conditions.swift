/// The second layer: what the candidate can do and needs, from a closed list, never why.
package struct Conditions: Hashable, Sendable {
    package let capabilities: [WorkCondition]
    package let conditions: [WorkCondition]

    /// Keeps each choice once, in the order of the list.
    package init(capabilities: [WorkCondition], conditions: [WorkCondition]) {
        self.capabilities = capabilities.inListOrder
        self.conditions = conditions.inListOrder
    }

    package var isEmpty: Bool { capabilities.isEmpty && conditions.isEmpty }
}

extension [WorkCondition] {
    /// Each choice once, in the order of the closed list.
    package var inListOrder: [WorkCondition] {
        WorkCondition.allCases.filter(contains)
    }
}
