import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// Every booking on one account, the latest first: for the member's own people and coordinators.
enum LinesPage {
    /// How the address names the network's account.
    static let network = "netwerk"

    static func show(_ visit: Visit) async throws -> Page {
        let code = visit.context.parameters.get("code") ?? ""
        let member = code == network ? nil : try await found(code, visit)
        let account = Account(member?.id)
        let before = Int64(visit.after())
        let shown = try await visit.desk.ask(ShowLines(of: account, before: before, limit: Visit.listLength))
        let title = member.map { LedgerPhrases.linesOf($0.name) } ?? LedgerPhrases.linesOfNetwork
        let head = PageHead(
            visit.say(title), code: member?.code,
            back: visit.link(StandingPhrases.title, to: .balances), lead: visit.say(LedgerPhrases.linesLead)
        )
        guard !shown.lines.isEmpty else { return Page(head, [.text(visit.say(LedgerPhrases.none))]) }
        let last = shown.lines.last.map { String($0.transfer.sequence) }
        return Page(
            head,
            [.table(table(shown.lines, visit))]
                + visit.pager(SitePath.lines(code), shown: shown.lines.count, last: last))
    }

    /// What is not theirs does not exist for others.
    private static func found(_ code: String, _ visit: Visit) async throws -> Member {
        do {
            return try await visit.desk.ask(FindMember(code: code))
        } catch let refusal as Refusal where refusal.code == .memberUnknown {
            throw Refusal(.notFound)
        }
    }

    private static func table(_ lines: [ShowLines.Line], _ visit: Visit) -> TableBlock {
        let say = visit.say
        let columns = [
            TableBlock.Column(say(LedgerPhrases.day)), TableBlock.Column(say(LedgerPhrases.what)),
            TableBlock.Column(say(LedgerPhrases.with)), TableBlock.Column(say(LedgerPhrases.amount), number: true),
            TableBlock.Column(say(LedgerPhrases.balance), number: true), TableBlock.Column(say(LedgerPhrases.state)),
        ]
        return TableBlock(columns, rows: lines.map { row($0, visit) })
    }

    private static func row(_ line: ShowLines.Line, _ visit: Visit) -> [TableBlock.Cell] {
        let content = line.transfer.content
        let worked = content.workedIn.map { " (\(visit.text($0)))" } ?? ""
        let about = line.placementCode.map { "\($0): " } ?? ""
        let reason = line.reason.map { ". " + visit.say(LedgerPhrases.reason($0)).capitalisedFirst } ?? ""
        let mayCorrect = visit.isCoordinator && content.kind == .book && line.state != .reversed
        let correct = mayCorrect ? visit.path(to: SitePath.newCorrection) + "?boeking=\(line.transfer.id)" : nil
        return [
            TableBlock.Cell(visit.text(content.effectiveOn), date: true),
            TableBlock.Cell(about + visit.label(content.cause) + worked + reason),
            TableBlock.Cell(line.counterpart?.name ?? visit.say(LedgerPhrases.network)),
            TableBlock.Cell("\(visit.label(line.side)) \(visit.amount(line.amount, content.unit))"),
            TableBlock.Cell(balance(line, visit)),
            TableBlock.Cell(
                mayCorrect ? visit.say(LedgerPhrases.correct) : "", to: correct, tag: tag(line.state, visit),
                about: line.placementCode),
        ]
    }

    private static func balance(_ line: ShowLines.Line, _ visit: Visit) -> String {
        switch line.transfer.content.unit {
        case .placements: PlacementsText.signed(hundredths: line.running.net, in: visit.language)
        case .minutes:
            HoursText.signed(minutes: line.running.net, in: visit.language) + " " + visit.say(StandingPhrases.hourUnit)
        }
    }

    private static func tag(_ state: LineState, _ visit: Visit) -> Tag {
        switch state {
        case .provisional: Tag(visit.label(state), .calm)
        case .final: Tag(visit.label(state), .good)
        case .reversed, .reversal: Tag(visit.label(state))
        }
    }
}
