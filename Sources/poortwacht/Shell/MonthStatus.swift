import Domain
import Ledger
import Operations

/// `month status --json`: scripts hold on to these names.
struct MonthStatus: Encodable {
    let closedThrough: String?
    /// Months whose close was interrupted.
    let closing: [String]
    let next: String
    let closableFrom: String
    let closesItselfOn: String?
    let placements: Int
    let missingReports: Int
    let awaitingOutcome: [String]
    let owing: [Owing]

    struct Owing: Encodable {
        let code: String
        let name: String
        let placements: [String]
        let remindedAt: String?
        let hasUser: Bool
    }

    init(_ months: ShowMonths.Answer, _ preview: PreviewMonth.Answer, _ owing: [ShowOwing.Row]) {
        closedThrough = months.periods.closedThrough.map { "\($0)" }
        closing = months.records.filter { $0.state == .closing }.map { "\($0.month)" }
        next = "\(preview.month)"
        closableFrom = "\(preview.closableFrom)"
        closesItselfOn = preview.closesItselfOn.map { "\($0)" }
        placements = preview.lines.count
        missingReports = preview.missingReports
        awaitingOutcome = preview.awaitingOutcome.map(\.code)
        self.owing = owing.map { row in
            Owing(
                code: row.member.code, name: row.member.name, placements: row.owed.map(\.code),
                remindedAt: row.remindedAt.map { "\($0)" }, hasUser: row.hasUser)
        }
    }
}
