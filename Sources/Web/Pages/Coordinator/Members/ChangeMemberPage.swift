import Domain
import Ledger
import Operations
import Wording

/// Changes what describes a member.
enum ChangeMemberPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustBeCoordinator()
        let member = try await visit.desk.ask(ShowMember(id: visit.context.id("id", of: MemberAccount.self))).member
        let revision = entry.value("revision", else: String(member.revision)) ?? ""
        let form = FormBlock(
            to: visit.path(to: SitePath.member(member.id, "wijzigen")), MemberFields.all(entry, member, visit),
            hidden: [HiddenField("revision", revision)], submit: visit.say(FramePhrases.save),
            cancel: visit.link(FramePhrases.cancel, to: .member(member.id))
        )
        let back = PageLink(member.name, to: visit.path(to: .member(member.id)))
        return Page(PageHead(visit.say(MemberPhrases.change), code: member.code, back: back), [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let revision = fields.int("revision", in: 0...Int.max)
        let change = try MemberForms.change.value(from: fields)
        let id = try await visit.desk.perform(
            ChangeMember(
                id: visit.context.id("id", of: MemberAccount.self), revision: revision(), name: change.name,
                sector: change.sector, employees: change.employees
            )
        )
        return visit.redirect(to: .member(id), flash: .saved)
    }
}
