package import Domain
package import Ledger
package import Storage

/// What the network decided, and the rules of halen en brengen that hold today: for everybody who takes part.
package struct ShowSettings: Inquiry {
    package struct Answer: Sendable {
        /// By name, then day; what is not there has its default.
        package let decisions: [NetworkSetting]
        package let rules: LedgerRules
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        let decisions = try scope.settings()
        return Answer(decisions: decisions, rules: decisions.ledgerRules(on: desk.today))
    }
}
