import Domain
import Hummingbird
import Operations

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
}
