import Foundation

/// `expected.json`: what the ledger holds after the sample was imported and each month closed through 2026-10.
struct ExpectedLedger: Decodable {
    let closedThrough: String
    let networkAccountHundredths: Int64
    let minutesByMonth: [String: Int64]
    /// By KvK number.
    let members: [String: Figures]

    /// Reads the file's bytes.
    static func read(_ data: Data) throws -> ExpectedLedger {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(ExpectedLedger.self, from: data)
    }

    struct Figures: Decodable, Equatable {
        let name: String
        let broughtHundredths: Int64
        let takenHundredths: Int64
        let balanceHundredths: Int64
        let broughtMinutes: Int64
        let takenMinutes: Int64
        let balanceMinutes: Int64
    }
}
