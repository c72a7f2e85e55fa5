import Domain
import Foundation
import Ledger
import Operations
import Wording

extension Shell {
    /// The lines of a member's account, or of the network's.
    func lines(slug: String, code: String, before: Int64?, limit: Int, asJson: Bool, language: Language) async throws
        -> ShellAnswer
    {
        let desk = try await house.shellDesk(slug: slug)
        let account: Account = code == "network" ? .network : .member(try await desk.ask(FindMember(code: code)).id)
        let lines = try await desk.ask(ShowLines(of: account, before: before, limit: limit)).lines
        if asJson { return ShellAnswer(output: [try JsonText.of(lines.map(LineRow.init))]) }
        return ShellAnswer(
            output: lines.map { line in
                [
                    "\(line.transfer.sequence)", "\(line.transfer.content.effectiveOn)", amount(line, in: language),
                    line.side.label(in: language), line.transfer.content.cause.label(in: language),
                    line.state.label(in: language), line.placementCode ?? "",
                    line.counterpart?.code ?? language.pick("netwerk", "network"), line.reason ?? "",
                ].joined(separator: "\t")
            }
        )
    }

    private func amount(_ line: ShowLines.Line, in language: Language) -> String {
        switch line.transfer.content.unit {
        case .placements: PlacementsText.text(hundredths: line.amount, in: language)
        case .minutes: HoursText.text(minutes: line.amount, in: language)
        }
    }
}

/// One line of `ledger lines --json`.
private struct LineRow: Encodable {
    let sequence: Int64
    let unit: String
    let side: String
    let amount: Int64
    let balance: Int64
    let cause: String
    let state: String
    let effectiveOn: String
    let month: String
    let counterpart: String?
    let placement: String?
    let reason: String?

    init(_ line: ShowLines.Line) {
        let content = line.transfer.content
        sequence = line.transfer.sequence
        unit = content.unit.rawValue
        side = line.side.rawValue
        amount = line.amount
        balance = line.running.net
        cause = content.cause.rawValue
        state = line.state.rawValue
        effectiveOn = "\(content.effectiveOn)"
        month = "\(line.transfer.month)"
        counterpart = line.counterpart?.code
        placement = line.placementCode
        reason = line.reason
    }
}
