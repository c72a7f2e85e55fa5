package import Domain
package import Ledger

/// What a contract's paper says: the terms, and the names of those who agree to them. Nothing about anybody's health or
/// clock stands in it, because all three parties keep a copy.
package struct ContractDocument: Hashable, Sendable {
    package let network: String
    /// `2026-0007`.
    package let number: String
    package let issuedAt: Instant
    package let terms: ContractTerms
    /// Nil when two sign: a trial with a UWV benefit that nobody brings.
    package let bringing: Employer?
    package let taking: Employer
    /// The employee's name.
    package let employee: String
    package let rules: ContractRules

    /// A legal entity with the person who signs for it.
    package struct Employer: Hashable, Sendable {
        package let name: String
        package let kvk: String
        package let place: String
        package let representative: String

        package init(name: String, kvk: String, place: String, representative: String) {
            self.name = name
            self.kvk = kvk
            self.place = place
            self.representative = representative
        }
    }

    package init(
        network: String, number: String, issuedAt: Instant, terms: ContractTerms, bringing: Employer?, taking: Employer,
        employee: String, rules: ContractRules
    ) {
        self.network = network
        self.number = number
        self.issuedAt = issuedAt
        self.terms = terms
        self.bringing = bringing
        self.taking = taking
        self.employee = employee
        self.rules = rules
    }
}
