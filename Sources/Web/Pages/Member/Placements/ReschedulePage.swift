import Domain
import Ledger
import Operations
import Wording

/// Records other hours from a day on.
enum ReschedulePage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let placement = try await visit.desk.ask(ShowPlacement(id: visit.context.id("id", of: PlacementSubject.self)))
            .placement
        let ahead = placement.schedule.filter { $0.from >= visit.desk.today }
        let form = FormBlock(
            to: visit.path(to: PagePath.placement(placement.id).text + "/schema"),
            [ScheduleRows.part(entry, ahead, in: visit)], hidden: [HiddenField("revision", String(placement.revision))],
            submit: visit.say(FramePhrases.save), cancel: visit.link(FramePhrases.cancel, to: .placement(placement.id))
        )
        return Page(
            PageHead(
                visit.say(PlacementPhrases.reschedule), code: placement.code,
                back: visit.link(PlacementPhrases.back, to: .placement(placement.id)),
                lead: visit.say(PlacementPhrases.rescheduleLead)
            ),
            [ScheduleRows.picture(placement.schedule, through: placement.plannedEnd, in: visit), .form(form)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: PlacementSubject.self)
        let revision = fields.revision()
        let steps = ScheduleRows.read(fields)
        try fields.finish()
        try await visit.desk.perform(ReschedulePlacement(id: id, revision: revision(), steps: steps()))
        return visit.redirect(to: .placement(id), flash: .saved)
    }
}
