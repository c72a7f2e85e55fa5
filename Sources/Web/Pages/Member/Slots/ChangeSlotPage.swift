import Domain
import Ledger
import Operations
import Wording

/// Changes what a place offers.
enum ChangeSlotPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: SlotSubject.self)
        let slot = try await visit.desk.ask(ShowSlot(id: id)).slot
        try visit.desk.mustActFor(slot.member)
        let form = FormBlock(
            to: visit.path(to: PagePath.slot(id).text + "/wijzigen"), SlotFields.fields(entry, slot.offer, in: visit),
            hidden: [HiddenField("revision", String(slot.revision))], submit: visit.say(FramePhrases.save),
            cancel: visit.link(FramePhrases.cancel, to: .slot(id))
        )
        let back = PageLink(slot.offer.title, to: visit.path(to: .slot(id)))
        return Page(PageHead(visit.say(SlotPhrases.change), code: slot.code, back: back), [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: SlotSubject.self)
        let revision = fields.revision()
        let draft = SlotFields.read(fields)
        try fields.finish()
        try await visit.desk.perform(ChangeSlot(id: id, revision: revision(), draft: draft()))
        return visit.redirect(to: .slot(id), flash: .saved)
    }
}
