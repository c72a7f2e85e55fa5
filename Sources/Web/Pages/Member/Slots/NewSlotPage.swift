import Domain
import Ledger
import Operations
import Wording

/// Offers a place.
enum NewSlotPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let back = visit.link(SlotPhrases.slots, to: .slots)
        switch try await MemberChoice(visit, entry) {
        case .open(let members): return MemberChoice.page(members, title: SlotPhrases.add, back: back, in: visit)
        case .known(let member):
            let home = try await visit.desk.ask(ShowMember(id: member.id)).establishments.first
            let form = FormBlock(
                to: visit.path(to: "/plekken/nieuw"), SlotFields.fields(entry, nil, home: home, in: visit),
                hidden: [HiddenField("member", member.code)], submit: visit.say(SlotPhrases.post),
                cancel: PageLink(visit.say(FramePhrases.cancel), to: back.path)
            )
            let head = PageHead(
                visit.say(SlotPhrases.add), back: back, lead: visit.say(SlotPhrases.addLead),
                hint: visit.say(FramePhrases.onBehalfOf(member.name))
            )
            return Page(head, [.form(form)])
        }
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let code = fields.string("member", maximum: 20)
        let draft = SlotFields.read(fields)
        try fields.finish()
        let member = try await visit.actingMember(code: code())
        let id = try await visit.desk.perform(PostSlot(member: member.id, draft: draft()))
        return visit.redirect(to: .slot(id), flash: .slotPosted)
    }
}
