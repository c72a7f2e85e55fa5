import Domain
import Ledger
import Operations
import Wording

/// The hours of one month that one's own members still owe, all in one form: where the mail about them leads.
enum HoursPage {
    /// How many placements one form asks about; the rest follow when these are reported.
    private static let mostAtOnce = 50

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let month = try visit.context.month()
        let owed = try await visit.desk.ask(HoursOwed(month: month))
        let head = PageHead(
            visit.say(PlacementPhrases.hoursOf(visit.text(month))),
            back: visit.link(PlacementPhrases.placements, to: .placements),
            lead: owed.isEmpty ? nil : visit.say(PlacementPhrases.hoursLead)
        )
        guard !owed.isEmpty else {
            return Page(head, narrow: true, [.note(visit.say(PlacementPhrases.nothingOwed), .good)])
        }
        let form = FormBlock(
            to: visit.path(to: .hours(month)), owed.prefix(mostAtOnce).map { field($0, visit, entry) },
            submit: visit.say(PlacementPhrases.report), panel: true
        )
        return Page(head, narrow: true, [.form(form)])
    }

    private static func field(_ row: HoursOwed.Row, _ visit: Visit, _ entry: FormEntry) -> FormField {
        let name = visit.me.members.count == 1 ? "" : ", \(row.taking.name)"
        let scheduled = HoursText.text(minutes: row.scheduledMinutes, in: visit.language)
        return entry.hours(
            Self.name(row), visit.say(PlacementPhrases.hoursField(row.code, row.candidateCode)) + name,
            hint: visit.say(PlacementPhrases.byTheSchedule(scheduled)), required: false
        )
    }

    /// Of the field: what is refused about it is told in hours, for its name ends in its unit.
    private static func name(_ row: HoursOwed.Row) -> String { "\(row.code)_minutes" }

    /// What is left empty stays owed.
    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let month = try visit.context.month()
        let owed = try await visit.desk.ask(HoursOwed(month: month)).prefix(mostAtOnce)
        let typed = owed.map { ($0, fields.optional(name($0), .hours(inMinutes: 0...60_000))) }
        try fields.finish()
        let reports = typed.compactMap { row, minutes in
            minutes().map { ReportMonth.Report(placement: row.placement, minutes: Int64($0), field: "/\(name(row))") }
        }
        try await visit.desk.perform(ReportMonth(month: month, reports: reports))
        return visit.redirect(to: .hours(month), flash: reports.isEmpty ? .nothingReported : .hoursReported)
    }
}
