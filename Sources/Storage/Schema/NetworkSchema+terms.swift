extension NetworkSchema {
    /// Addenda beside the contracts that they extend, and the coordinator's approval of longer terms.
    static let termsSchema: StaticString = """
        ALTER TABLE contract ADD COLUMN amends TEXT REFERENCES contract (id);
        DROP INDEX contract_current_of_claim;
        CREATE UNIQUE INDEX contract_current_of_claim ON contract (claim_id)
            WHERE amends IS NULL AND state IN ('draft', 'issuing', 'issued', 'in-force');
        CREATE UNIQUE INDEX contract_open_addendum ON contract (amends)
            WHERE amends IS NOT NULL AND state IN ('draft', 'issuing', 'issued');
        CREATE INDEX contract_by_amended ON contract (amends);

        CREATE TABLE contract_term_approval (
            contract_id TEXT NOT NULL REFERENCES contract (id),
            kind TEXT NOT NULL CHECK (kind IN ('secondment', 'trial', 'trial-uwv', 'work-experience')),
            until_on TEXT NOT NULL,
            approved_at INTEGER NOT NULL,
            by_actor TEXT NOT NULL,
            PRIMARY KEY (contract_id, kind, until_on)
        ) STRICT;
        """
}
