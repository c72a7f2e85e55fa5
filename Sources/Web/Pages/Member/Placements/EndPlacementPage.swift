import Domain
import Ledger
import Operations
import Wording

/// Ends a placement with its last day and outcome, after a question.
enum EndPlacementPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let placement = try await visit.desk.ask(ShowPlacement(id: visit.context.id("id", of: PlacementSubject.self)))
            .placement
        let outcomes = PlacementOutcome.allCases.map {
            Choice($0.rawValue, visit.title($0), hint: visit.say(PlacementPhrases.result(of: $0)))
        }
        let form = FormBlock(
            to: visit.path(to: PagePath.placement(placement.id).text + "/beeindigen"),
            [
                entry.day(
                    "last_day", visit.say(PlacementPhrases.lastDay), value: min(visit.desk.today, placement.plannedEnd),
                    hint: visit.say(
                        PlacementPhrases.lastDayHint(visit.text(from: placement.start, through: placement.plannedEnd)))
                ),
                entry.radios("outcome", visit.say(PlacementPhrases.outcomeQuestion), outcomes),
                entry.box(
                    "confirm", visit.say(ContractPhrases.confirmLegend), visit.say(PlacementPhrases.confirmEnd),
                    required: true
                ),
            ],
            hidden: [HiddenField("revision", String(placement.revision))], submit: visit.say(PlacementPhrases.end),
            cancel: visit.link(FramePhrases.noBack, to: .placement(placement.id)), danger: true
        )
        return Page(
            PageHead(
                visit.say(PlacementPhrases.endQuestion), code: placement.code,
                back: visit.link(PlacementPhrases.back, to: .placement(placement.id))
            ),
            narrow: true,
            TermsBlocks.ofHire(after: placement.kind, in: visit)
                + [
                    .panel(
                        nil, [.bullets(PlacementPhrases.endResults.map(visit.say)), .form(form)], confirmation: true)
                ]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: PlacementSubject.self)
        let revision = fields.revision()
        let lastDay = fields.required("last_day", .typedDay)
        let outcome = fields.choice("outcome", of: PlacementOutcome.self)
        let confirmed = fields.bool("confirm")
        try fields.finish()
        guard confirmed() else { throw Refusal(.fieldMissing, at: "/confirm") }
        try await visit.desk.perform(EndPlacement(id: id, revision: revision(), lastDay: lastDay(), outcome: outcome()))
        return visit.redirect(to: .placement(id), flash: .placementEnded)
    }
}
