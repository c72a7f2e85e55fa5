import Domain
import HTTPTypes
import Hummingbird
package import Operations
import Wording

/// Shows problems in the frame of the network at which they occurred, in the words of the refusal.
package struct ProblemPages: Sendable {
    private let office: PageOffice

    package init(house: House, pages: Pages, assets: Assets) {
        office = PageOffice(house: house, pages: pages, assets: assets)
    }

    /// For the server's front door.
    package var page: ProblemPage {
        { problem, request, context in await show(problem, request, context) }
    }

    private func show(
        _ problem: (Language) -> Problem, _ request: Request, _ context: WebContext
    ) async -> PageResponse {
        let (setting, viewer) = await surroundings(request, context)
        let problem = problem(setting.language)
        let say = setting.say
        let way =
            problem.status == .unauthorized
            ? PageLink(say(ProblemPhrases.signIn), to: setting.path(to: .signIn))
            : PageLink(say(ProblemPhrases.home), to: setting.path(to: .home))
        let page = Page(
            PageHead(problem.title, lead: problem.detail), narrow: true,
            (setting.belongsToNetwork ? [.links([way], plain: true)] : [])
                + [.code(say(ProblemPhrases.reference(status: problem.status.code, request: context.requestId)))]
        )
        let entry = FormEntry(in: setting.language)
        let frame = PageFrame(of: page, in: setting, for: viewer, entry: entry)
        return office.pages.page("page", frame, status: problem.status, cookies: setting.cookies)
    }

    /// The network and the visitor, as far as they can be found out: a problem page must not have a problem itself.
    private func surroundings(_ request: Request, _ context: WebContext) async -> (PageSetting, PageViewer) {
        do {
            let slug = String(request.uri.path.split(separator: "/").first ?? "")
            let network = try await office.house.network(slug: slug)
            let (viewer, language) = await viewer(request, of: network)
            return (office.setting(for: network, request, context, language: language), viewer)
        } catch {
            return (office.bareSetting(request, context), .nobody)
        }
    }

    /// Who looks, and the language of the account.
    private func viewer(_ request: Request, of network: Network) async -> (PageViewer, Language?) {
        guard case .session(let credential) = request.caller(of: network.id) else { return (.nobody, nil) }
        do {
            let desk = try await office.house.desk(session: credential.text, slug: network.slug, requestId: "problem")
            let me = try await desk.ask(Myself())
            return (PageViewer(me), me.language)
        } catch {
            return (.nobody, nil)
        }
    }
}
