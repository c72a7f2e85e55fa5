/// `expected.json`: what the ledger holds after the sample was imported and each month closed through 2026-10.
struct ExpectedLedger: Decodable {
    let closed_through: String
    let network_account_hundredths: Int64
    let minutes_by_month: [String: Int64]
    /// By KvK number.
    let members: [String: Figures]

    struct Figures: Decodable, Equatable {
        let name: String
        let brought_hundredths: Int64
        let taken_hundredths: Int64
        let balance_hundredths: Int64
        let brought_minutes: Int64
        let taken_minutes: Int64
        let balance_minutes: Int64
    }
}
