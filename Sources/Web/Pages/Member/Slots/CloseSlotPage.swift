import Domain
import Ledger
import Operations
import Wording

/// Takes a place back, after a question.
enum CloseSlotPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: SlotSubject.self)
        let slot = try await visit.desk.ask(ShowSlot(id: id)).slot
        try visit.desk.mustActFor(slot.member)
        let form = FormBlock(
            to: visit.path(to: PagePath.slot(id).text + "/sluiten"), [], submit: visit.say(SlotPhrases.closeNow),
            cancel: visit.link(FramePhrases.noBack, to: .slot(id)), danger: true
        )
        return Page(
            PageHead(visit.say(SlotPhrases.closeQuestion(slot.code))), narrow: true,
            [.panel(nil, [.bullets(SlotPhrases.closeResults.map(visit.say)), .form(form)], confirmation: true)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: SlotSubject.self)
        try fields.finish()
        try await visit.desk.perform(CloseSlot(id: id))
        return visit.redirect(to: .slot(id), flash: .slotClosed)
    }
}
