import Foundation

/// A command as it travels: from the command line to the operation, in this process or over the admin socket to the
/// server that holds the data folder. Files travel as bytes; the client reads and writes them.
enum ShellRequest: Codable, Hashable, Sendable {
    case createNetwork(slug: String, name: String, coordinatorEmail: String, coordinatorName: String)
    case listNetworks
    case archiveNetwork(slug: String)
    case importFile(slug: String, kind: String, bytes: Data, dryRun: Bool, skipFaulty: Bool)
    case closeMonth(slug: String, month: String)
    case monthStatus(slug: String)
    case exportReports(slug: String, month: String)
    case balances(slug: String, asOf: String?)
    case verifyLedger(slug: String, head: String?)
    case exportLedger(slug: String, format: String)
    case ledgerLines(slug: String, member: String, before: Int64?, limit: Int)
    case doctor(mailTo: String?)
    case verifyDocument(bytes: Data)
    case renewSeal(slug: String)
    case listContracts(slug: String, state: String?)
    case showContract(slug: String, number: String)
    case remindSigners(slug: String, number: String)
    case contractPdf(slug: String, number: String)
    case listClauses(slug: String)
    case contractSpecimen(slug: String, kind: String, english: Bool)
    case clausesReviewed(slug: String, lawyer: String, day: String)
    case createToken(slug: String, role: String, member: String?, readOnly: Bool, expiresDays: Int?)
}
