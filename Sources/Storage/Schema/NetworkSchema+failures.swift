extension NetworkSchema {
    /// What a server said of a mail may name a candidate's private address, which is sealed: of every mail to a
    /// candidate, and wherever something looks like an address, the reply's number alone is kept. A code of ours, in
    /// small letters, holds none.
    static let failureSchema: StaticString = """
        UPDATE outbox SET last_failure = CASE
            WHEN last_failure GLOB '[45][0-9][0-9]*' THEN substr(last_failure, 1, 3)
            WHEN last_failure NOT GLOB '*[^a-z_]*' THEN last_failure
            ELSE '' END
        WHERE last_failure <> ''
            AND (candidate_id IS NOT NULL OR instr(last_failure, '@') > 0 OR instr(last_failure, '%40') > 0);
        """
}
