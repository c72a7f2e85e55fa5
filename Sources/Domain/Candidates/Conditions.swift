/// The second layer: what the candidate can do and needs, from a closed list, never why.
package struct Conditions: Hashable, Sendable {
    package let capabilities: [WorkCondition]
    package let conditions: [WorkCondition]

    package init(capabilities: [WorkCondition], conditions: [WorkCondition]) {
        self.capabilities = capabilities
        self.conditions = conditions
    }
}
