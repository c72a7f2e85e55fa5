import Documents

/// What may stand between `{{` and `}}` in a clause, for who writes one.
package enum ClauseNames {
    /// The placeholders and the annexes; articles are named by their labels.
    package static let all: [String] =
        ClausePlaceholder.allCases.map { "{{\($0.rawValue)}}" }
        + ContractAnnex.allCases.map { "{{annex \($0.rawValue)}}" } + ["{{article hours.3}}"]
}
