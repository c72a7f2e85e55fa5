import Domain
import Storage

/// `Conditions` as they are sealed, by their codes.
struct ConditionsForm: LayerForm {
    static let layer = CandidateLayer.conditions
    static let version = 1

    let capabilities: [String]
    let conditions: [String]

    init(_ value: Conditions) {
        capabilities = value.capabilities.map(\.code)
        conditions = value.conditions.map(\.code)
    }

    func value() throws -> Conditions {
        Conditions(capabilities: try choices(capabilities), conditions: try choices(conditions))
    }

    private func choices(_ codes: [String]) throws -> [WorkCondition] {
        try codes.map { code in
            guard let choice = WorkCondition(rawValue: code) else {
                throw StoreError.valueUnreadable(Self.layer.rawValue)
            }
            return choice
        }
    }
}
