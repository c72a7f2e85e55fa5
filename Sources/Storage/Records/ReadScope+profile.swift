package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The network's own name and the moment it began.
    package func profile() throws -> (name: String, createdAt: Instant)? {
        try row("SELECT name, created_at FROM network_profile") { row in
            (try row.value("name"), try row.value("created_at"))
        }
    }

    /// Every setting with the day from which it holds.
    package func settings() throws -> [NetworkSetting] {
        try rows("SELECT name, valid_from, value FROM network_setting ORDER BY name, valid_from") { row in
            NetworkSetting(
                name: try row.value("name", as: NetworkSetting.Name.self), validFrom: try row.value("valid_from"),
                value: try row.value("value")
            )
        }
    }
}

extension WriteScope {
    /// Writes who this network is; once, when it is made.
    package func insertProfile(name: String, createdAt: Instant) throws {
        try execute("INSERT INTO network_profile (only_row, name, created_at) VALUES (1, ?, ?)", [name, createdAt])
    }

    /// Decides a value from a day on; a second decision for the same day takes the place of the first.
    package func decide(_ setting: NetworkSetting) throws {
        try execute(
            """
            INSERT INTO network_setting (name, valid_from, value) VALUES (?, ?, ?)
            ON CONFLICT (name, valid_from) DO UPDATE SET value = excluded.value
            """,
            [setting.name.rawValue, setting.validFrom, setting.value]
        )
    }

    /// The next number of a series such as the members' codes; numbers are never given twice.
    package func nextNumber(of series: NumberSeries) throws -> Int {
        let numbers: [Int] = try rows(
            """
            INSERT INTO counter (name, next_number) VALUES (?, 2)
            ON CONFLICT (name) DO UPDATE SET next_number = counter.next_number + 1
            RETURNING next_number - 1 AS number
            """,
            [series.name]
        ) { row in try row.value("number") }
        guard let number = numbers.first else { throw StoreError.columnMissing("number") }
        return number
    }
}
