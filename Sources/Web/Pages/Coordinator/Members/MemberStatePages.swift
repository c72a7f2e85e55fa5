import Domain
import Ledger
import Operations
import Wording

/// Stands a member still for a while, and lets it take part again.
enum MemberStatePages {
    static func showSuspension(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustBeCoordinator()
        let member = try await visit.desk.ask(ShowMember(id: visit.context.id("id", of: MemberAccount.self))).member
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.member(member.id, "stilzetten")), [], submit: say(MemberPhrases.suspend),
            cancel: visit.link(FramePhrases.noBack, to: .member(member.id)), danger: true
        )
        return Page(
            PageHead(say(MemberPhrases.suspendTitle(member.name))), narrow: true,
            [.panel(nil, [.bullets(MemberPhrases.suspendPoints.map(say)), .form(form)], confirmation: true)]
        )
    }

    static func suspend(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(SuspendMember(id: visit.context.id("id", of: MemberAccount.self)))
        return visit.redirect(to: .member(id), flash: .memberSuspended)
    }

    static func resume(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(ResumeMember(id: visit.context.id("id", of: MemberAccount.self)))
        return visit.redirect(to: .member(id), flash: .memberResumed)
    }
}
