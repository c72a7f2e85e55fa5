package import Hummingbird
package import Operations

/// Adds every page of a network to the routes.
package func addPages(to router: Router<WebContext>, house: House, pages: Pages, assets: Assets) {
    let office = PageOffice(house: house, pages: pages, assets: assets)
    let routes = PageRouter(router: router, office: office)
    routes.addRoot()
    VerifyRoutes(office: office).add(to: router)
    routes.addHome()
    routes.addDoorPages()
    routes.addAccountPages()
    routes.addCandidatePages()
    routes.addCoordinatorPages()
    routes.addMemberPages()
}
