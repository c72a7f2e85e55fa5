/// The schema of a network's file, in steps that are never edited once merged.
///
/// It stays inside what SQLite and PostgreSQL both speak, triggers apart: days are ISO texts, instants are
/// milliseconds, nothing is computed by the database that Swift can compute.
package enum NetworkSchema {
    package static let migrations: [Migration] = [
        Migration("0001 network and people", peopleSchema),
        Migration("0002 exchange", exchangeSchema),
        Migration("0003 contracts and placements", placementSchema),
        Migration("0004 ledger", ledgerSchema),
        Migration("0005 log, mail and requests", recordSchema),
        Migration("0006 corrections and totals", correctionSchema),
        Migration("0007 contract terms", termsSchema),
        Migration("0008 clauses and contract texts", clauseSchema),
        Migration("0009 signing", signingSchema),
        Migration("0011 months", monthSchema),
        Migration("0012 letters", letterSchema),
        Migration("0013 seals", sealSchema),
        Migration("0014 transfers as rows", rowSchema),
        Migration("0015 what is closed stays", guardSchema),
        Migration("0016 what is booked together", nearnessSchema),
        Migration("0017 late outcomes", lateOutcomeSchema),
        Migration("0018 failures without addresses", failureSchema),
        Migration("0019 whose mail it is", mailReaderSchema),
    ]
}
