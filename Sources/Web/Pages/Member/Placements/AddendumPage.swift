import Domain
import Ledger
import Operations
import Wording

/// Draws up an addendum that extends a placement.
enum AddendumPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let placement = try await visit.desk.ask(ShowPlacement(id: visit.context.id("id", of: PlacementSubject.self)))
            .placement
        let form = FormBlock(
            to: visit.path(to: PagePath.placement(placement.id).text + "/addendum"),
            [
                entry.day(
                    "end", visit.say(PlacementPhrases.newEnd),
                    hint: visit.say(PlacementPhrases.endsNow(visit.text(placement.plannedEnd)))
                )
            ],
            submit: visit.say(AddendumPhrases.draft),
            cancel: visit.link(FramePhrases.cancel, to: .placement(placement.id))
        )
        let head = PageHead(
            visit.say(AddendumPhrases.title), code: placement.code,
            back: visit.link(PlacementPhrases.back, to: .placement(placement.id)),
            lead: visit.say(AddendumPhrases.lead)
        )
        return Page(head, narrow: true, [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: PlacementSubject.self)
        let end = fields.required("end", .typedDay)
        try fields.finish()
        let addendum = try await visit.desk.perform(DraftAddendum(placement: id, end: end()))
        return visit.redirect(to: .contract(addendum))
    }
}
