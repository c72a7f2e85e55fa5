import Domain
import Foundation
import Ledger
import Operations
import Wording

extension Shell {
    func balances(slug: String, asOf: String?, asJson: Bool, language: Language) async throws -> ShellAnswer {
        let day = try asOf.map { text throws(Refusal) in
            guard let day = CalendarDay(text) else { throw Refusal(.dayInvalid, at: "/as_of", ["value": text]) }
            return day
        }
        let answer = try await house.shellDesk(slug: slug).ask(ShowBalances(asOf: day))
        if asJson { return ShellAnswer(output: [try JsonText.of(BalancesRow(answer))]) }
        let rows = answer.members.map { row in
            [
                row.member.code, PlacementsText.signed(hundredths: row.balances.placements.net, in: language),
                RatioText.placements(row.balances.placements, in: language),
                HoursText.signed(minutes: row.balances.minutes.net, in: language), row.member.name,
                row.provisional.map { RatioText.placements($0, in: language) } ?? "",
                PlacementsText.signed(hundredths: row.window.placements.net, in: language),
                row.perHundredEmployees.map { PlacementsText.signed(hundredths: $0, in: language) } ?? "",
            ].joined(separator: "\t")
        }
        let network = PlacementsText.signed(hundredths: answer.network.placements.net, in: language)
        return ShellAnswer(output: rows + [language.pick("netwerk\t\(network)", "network\t\(network)")])
    }

    func verifyLedger(slug: String, head: String?, language: Language) async throws -> ShellAnswer {
        let expected = try head.map { text throws(Refusal) in
            guard let head = ChainHead(text) else { throw Refusal(.ledgerHeadUnknown, ["head": text]) }
            return head
        }
        let answer = try await VerifyLedger(expected: expected).run(at: house.shellDesk(slug: slug))
        if let fault = answer.fault {
            return .refused([LedgerFaultText.sentence(fault, of: answer.member, in: language)])
        }
        return ShellAnswer(output: [
            language.pick(
                "Het grootboek klopt: \(answer.head.sequence) boekingen, hoofd \(answer.head).",
                "The ledger holds: \(answer.head.sequence) transfers, head \(answer.head)."
            )
        ])
    }

    func exportLedger(slug: String, format: String) async throws -> ShellAnswer {
        guard let format = LedgerFormat(rawValue: format) else {
            let choices = LedgerFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(.choiceUnknown, at: "/format", ["value": format, "choices": choices])
        }
        let bytes = try await ExportLedger(format: format).run(at: house.shellDesk(slug: slug))
        return ShellAnswer(document: Data(bytes))
    }
}

/// `ledger balances --json`, as design.md lays it down: scripts hold on to these names.
private struct BalancesRow: Encodable {
    let closedThrough: String?
    let networkAccountHundredths: Int64
    let members: [Row]

    init(_ answer: ShowBalances.Answer) {
        closedThrough = answer.closedThrough.map { "\($0)" }
        networkAccountHundredths = answer.network.placements.net
        members = answer.members.map(Row.init)
    }

    struct Row: Encodable {
        let code: String
        let name: String
        let kvk: [String]
        let broughtHundredths: Int64
        let takenHundredths: Int64
        let balanceHundredths: Int64
        let broughtMinutes: Int64
        let takenMinutes: Int64
        let balanceMinutes: Int64
        let provisionalBroughtHundredths: Int64?
        let provisionalTakenHundredths: Int64?
        let windowBroughtHundredths: Int64
        let windowTakenHundredths: Int64
        let windowBalanceHundredths: Int64
        let balanceHundredthsPer100Employees: Int64?

        private enum CodingKeys: String, CodingKey {
            case code, name, kvk, broughtHundredths, takenHundredths, balanceHundredths, broughtMinutes, takenMinutes
            case balanceMinutes, provisionalBroughtHundredths, provisionalTakenHundredths, windowBroughtHundredths
            case windowTakenHundredths, windowBalanceHundredths
            case balanceHundredthsPer100Employees = "balance_hundredths_per_100_employees"
        }

        init(_ row: ShowBalances.MemberBalance) {
            code = row.member.code
            name = row.member.name
            kvk = row.kvk
            broughtHundredths = row.balances.placements.brought
            takenHundredths = row.balances.placements.taken
            balanceHundredths = row.balances.placements.net
            broughtMinutes = row.balances.minutes.brought
            takenMinutes = row.balances.minutes.taken
            balanceMinutes = row.balances.minutes.net
            provisionalBroughtHundredths = row.provisional?.brought
            provisionalTakenHundredths = row.provisional?.taken
            windowBroughtHundredths = row.window.placements.brought
            windowTakenHundredths = row.window.placements.taken
            windowBalanceHundredths = row.window.placements.net
            balanceHundredthsPer100Employees = row.perHundredEmployees
        }
    }
}
