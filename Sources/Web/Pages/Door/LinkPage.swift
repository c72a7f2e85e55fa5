import Domain
import Hummingbird
import Operations
import Wording

/// A mailed link. Opening it changes nothing, because mail scanners open links; only its buttons do.
enum LinkPage {
    static func show(_ visit: DoorVisit, _ entry: FormEntry) async throws -> Page {
        let token = try token(visit)
        let link = try await LookAtLink(token: token).run(at: visit.doorstep)
        switch (link.purpose, link.user) {
        case (.candidate, _): return candidatePage(token, link, visit)
        case (.demo, let user): return demoPage(token, user, visit)
        case (.invitation, let user?): return InvitationPage.page(token, link, of: user, visit, entry)
        case (.invitation, nil): throw Refusal(.linkInvalid)
        }
    }

    /// The button of a candidate's or a demonstration's link.
    static func enter(_ visit: DoorVisit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        return visit.enter(try await EnterByLink(token: token(visit)).run(at: visit.doorstep))
    }

    static func token(_ visit: DoorVisit) throws(Refusal) -> String {
        guard let token = visit.context.parameters.get("token") else { throw Refusal(.linkInvalid) }
        return token
    }

    private static func candidatePage(_ token: String, _ link: LookAtLink.Answer, _ visit: DoorVisit) -> Page {
        let say = visit.say
        let form = FormBlock(to: visit.path(to: SitePath.link(token)), [], submit: say(DoorPhrases.goOn))
        return Page(
            PageHead(say(DoorPhrases.personalLink), lead: say(DoorPhrases.personalLead)), narrow: true,
            [.form(form), .hint(say(DoorPhrases.worksUntil(link.until)))]
        )
    }

    private static func demoPage(_ token: String, _ user: User?, _ visit: DoorVisit) -> Page {
        let say = visit.say
        let label = user.map { DoorPhrases.asUser($0.name) } ?? DoorPhrases.next
        let form = FormBlock(to: visit.path(to: SitePath.link(token)), [], submit: say(label))
        return Page(PageHead(say(DoorPhrases.invitation), lead: say(DoorPhrases.demoLead)), narrow: true, [.form(form)])
    }
}
