import Domain
import Hummingbird
import Operations
import Wording

extension PageRouter {
    /// The first page: what waits for whoever comes. A candidate has the own card.
    func addHome() {
        router.get(Self.route(PagePath.home.text)) { [office] request, context in
            try await office.signedIn(request, context) { visit in
                let page: Page
                switch visit.desk.actor.authority {
                case .candidate: return visit.redirect(to: .mine).response(from: request, context: context)
                case .network: page = try await CoordinatorHomePage.show(visit)
                case .members: page = try await MemberHomePage.show(visit)
                }
                return office.response(page, to: visit, visit.blank)
            }
        }
    }

    /// The address without a network, which nobody is sent to.
    func addRoot() {
        router.get("/") { [office] request, context in
            let setting = office.bareSetting(request, context)
            let page = Page(
                PageHead(setting.say(RootPhrases.title), lead: setting.say(RootPhrases.lead)), narrow: true,
                [.links([PageLink(setting.say(VerifyPhrases.link), to: VerifyRoutes.path)])])
            let frame = PageFrame(of: page, in: setting, for: .nobody, entry: FormEntry(in: setting.language))
            return office.pages.page("page", frame)
        }
    }
}
