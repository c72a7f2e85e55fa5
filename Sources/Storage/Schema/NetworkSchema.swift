/// The schema of a network's file, in steps that are never edited once merged.
///
/// It stays inside what SQLite and PostgreSQL both speak, triggers apart: days are ISO texts, instants are milliseconds,
/// nothing is computed by the database that Swift can compute.
package enum NetworkSchema {
    package static let migrations: [Migration] = [
        Migration(name: "0001 network and people", sql: peopleSchema),
        Migration(name: "0002 exchange", sql: exchangeSchema),
        Migration(name: "0003 contracts and placements", sql: placementSchema),
        Migration(name: "0004 ledger", sql: ledgerSchema),
        Migration(name: "0005 log, mail and requests", sql: recordSchema),
    ]
}
