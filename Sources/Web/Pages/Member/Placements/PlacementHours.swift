import Domain
import Ledger
import Operations
import Wording

/// The hours of a placement month by month, with the form in which the taking member reports them.
enum PlacementHours {
    /// How many months one sees.
    private static let months = 24

    static func blocks(_ answer: ShowPlacement.Answer, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let placement = answer.placement
        let worked = workedMonths(placement, in: visit)
        guard let latest = worked.last else {
            return [.note(visit.say(PlacementPhrases.notBegun(visit.text(placement.start))))]
        }
        let form =
            placement.viewer == .bringing ? [] : [Block.form(reportForm(answer, worked, latest, visit, entry))]
        return form + [table(answer, worked, in: visit)]
    }

    /// The months of which hours can be reported: those that the placement has part in and that have begun.
    private static func workedMonths(_ placement: PlacementView, in visit: Visit) -> [CalendarMonth] {
        guard placement.start <= visit.desk.today else { return [] }
        let last = min((placement.ending?.day ?? placement.plannedEnd).month, visit.desk.today.month)
        var month = placement.start.month
        var all: [CalendarMonth] = []
        while month <= last, all.count < 1200 {
            all.append(month)
            month = month.next
        }
        return all.suffix(months)
    }

    static func scheduled(_ placement: PlacementView, in month: CalendarMonth) -> Int64 {
        HoursBookkeeping.scheduledMinutes(
            in: month, from: placement.start, through: placement.ending?.day ?? placement.plannedEnd,
            versions: placement.schedule
        )
    }

    private static func reportForm(
        _ answer: ShowPlacement.Answer, _ worked: [CalendarMonth], _ latest: CalendarMonth, _ visit: Visit,
        _ entry: FormEntry
    ) -> FormBlock {
        let placement = answer.placement
        let entry = entry.forForm(with: "worked_minutes")
        let asked = visit.query("month").flatMap { CalendarMonth($0) }.flatMap { worked.contains($0) ? $0 : nil }
        let over = worked.filter { $0 < visit.desk.today.month }
        let owed = over.last { month in
            !answer.hours.contains { $0.month == month } && scheduled(placement, in: month) > 0
        }
        let usual = owed ?? over.last ?? latest
        let choices = worked.reversed().map { month in
            let hours = HoursText.text(minutes: scheduled(placement, in: month), in: visit.language)
            return Choice(month.description, visit.say(PlacementPhrases.monthChoice(visit.text(month), hours)))
        }
        return FormBlock(
            to: visit.path(to: PagePath.placement(placement.id).text + "/uren"),
            [
                entry.select(
                    "month", visit.say(PlacementPhrases.monthBySchedule), choices, chosen: (asked ?? usual).description
                ),
                entry.hours(
                    "worked_minutes", visit.say(PlacementPhrases.worked), hint: visit.say(CommonPhrases.hoursHint)
                ),
            ],
            submit: visit.say(PlacementPhrases.report), panel: true
        )
    }

    private static func table(_ answer: ShowPlacement.Answer, _ worked: [CalendarMonth], in visit: Visit) -> Block {
        let columns = [
            TableBlock.Column(visit.say(PlacementPhrases.month)),
            TableBlock.Column(visit.say(PlacementPhrases.scheduled), number: true),
            TableBlock.Column(visit.say(PlacementPhrases.worked), number: true),
        ]
        let rows = worked.reversed().map { month in
            let report = answer.hours.first { $0.month == month }
            let hours = scheduled(answer.placement, in: month)
            return [
                TableBlock.Cell(visit.text(month)),
                TableBlock.Cell(HoursText.amount(minutes: hours, in: visit.language)),
                report.map { TableBlock.Cell(HoursText.amount(minutes: $0.minutes, in: visit.language)) }
                    ?? TableBlock.Cell(visit.say(PlacementPhrases.notReported)),
            ]
        }
        return .table(TableBlock(columns, caption: visit.say(PlacementPhrases.hoursPerMonth), rows: rows))
    }

    static func report(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: PlacementSubject.self)
        let month = fields.month("month")
        let minutes = fields.required("worked_minutes", .hours(inMinutes: 0...60_000))
        try fields.finish()
        try await visit.desk.perform(ReportHours(id: id, month: month(), minutes: Int64(minutes())))
        return visit.redirect(to: .placement(id), flash: .hoursReported)
    }
}
