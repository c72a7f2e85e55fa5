import Domain
import Ledger
import Operations
import Wording

/// Records a later last day that all three agreed on.
enum ExtendPlacementPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let placement = try await visit.desk.ask(ShowPlacement(id: visit.context.id("id", of: PlacementSubject.self)))
            .placement
        let form = FormBlock(
            to: visit.path(to: PagePath.placement(placement.id).text + "/verlengen"),
            [
                entry.day(
                    "end", visit.say(PlacementPhrases.newEnd),
                    hint: visit.say(PlacementPhrases.endsNow(visit.text(placement.plannedEnd)))
                ),
                entry.day(
                    "agreed_on", visit.say(PlacementPhrases.agreedOn), value: visit.desk.today,
                    hint: visit.say(PlacementPhrases.agreedOnHint)
                ),
            ],
            hidden: [HiddenField("revision", String(placement.revision))], submit: visit.say(PlacementPhrases.extend),
            cancel: visit.link(FramePhrases.cancel, to: .placement(placement.id))
        )
        let back = visit.link(PlacementPhrases.back, to: .placement(placement.id))
        return Page(
            PageHead(visit.say(PlacementPhrases.extend), code: placement.code, back: back), narrow: true, [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: PlacementSubject.self)
        let revision = fields.revision()
        let end = fields.required("end", .typedDay)
        let agreedOn = fields.required("agreed_on", .typedDay)
        try fields.finish()
        try await visit.desk.perform(
            ExtendPlacement(id: id, revision: revision(), end: end(), agreedOn: agreedOn())
        )
        return visit.redirect(to: .placement(id), flash: .placementExtended)
    }
}
