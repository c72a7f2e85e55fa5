package import Domain
package import Ledger
package import Manuscript

/// What a contract's paper says: the terms, the names of those who agree to them, and the clauses. Nothing about
/// anybody's health or clock stands in it, because all three parties keep a copy.
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
    /// For an addendum the number of the contract that it extends.
    package let amends: String?
    /// With what the network changed in it.
    package let clauses: ClauseLibrary
    /// Nil until a lawyer checked these clauses, and again once one of them changed.
    package let review: ClauseReview?
    let rules: ContractRules
    let fee: FeeCalculation?
    let warnings: [TermsWarning]

    /// A legal entity with the person who signs for it.
    package struct Employer: Hashable, Sendable {
        package let name: String
        package let kvk: String
        package let place: String
        package let representative: String
        /// What that person is there; nil while nobody knows, and the paper leaves a line to write on.
        package let function: String?

        package init(name: String, kvk: String, place: String, representative: String, function: String? = nil) {
            self.name = name
            self.kvk = kvk
            self.place = place
            self.representative = representative
            self.function = function
        }
    }

    package init(
        network: String, number: String, issuedAt: Instant, terms: ContractTerms, bringing: Employer?, taking: Employer,
        employee: String, amends: String? = nil, rulebook: Rulebook, clauses: ClauseLibrary, review: ClauseReview? = nil
    ) {
        self.network = network
        self.number = number
        self.issuedAt = issuedAt
        self.terms = terms
        self.bringing = bringing
        self.taking = taking
        self.employee = employee
        self.amends = amends
        self.clauses = clauses
        self.review = review
        rules = ContractRules(terms.kind, rulebook: rulebook, on: terms.start)
        fee = terms.feeCalculation(rulebook: rulebook)
        warnings = terms.warnings(rulebook: rulebook)
    }

    /// What conditions of clauses ask.
    var facts: ClauseFacts {
        var facts = ClauseFacts(terms, fee, warnings, isAddendum: amends != nil)
        facts.isBrought = bringing != nil
        return facts
    }
}

extension ContractDocument {
    /// The contract as it is printed and signed, in Dutch.
    package var document: PrintedDocument { ContractPaper(self, in: .dutch).printed }

    /// The same in English, to read along.
    package var readingCopy: PrintedDocument { ContractPaper(self, in: .english).printed }

    /// The binding text.
    package var text: BindingText { ContractPaper(self, in: .dutch).text }

    /// What the reading copy says.
    package var englishText: BindingText { ContractPaper(self, in: .english).text }
}
