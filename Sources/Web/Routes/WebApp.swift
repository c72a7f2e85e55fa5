import Foundation
package import Hummingbird
package import Operations

/// Everything that the server answers: the API, the pages, and what belongs to no network. Paths are put together here
/// and nowhere else.
package struct WebApp: Sendable {
    private let house: House
    private let pages: Pages
    private let assets: Assets

    /// Reads the templates and assets that stand beside the program. Blocks on the disk.
    package init(house: House) throws {
        let resources = Bundle.module.bundlePath
        self.house = house
        pages = try Pages(folder: "\(resources)/Templates")
        assets = try Assets(folder: "\(resources)/Assets")
    }

    /// A router with every route.
    package func router() -> Router<WebContext> {
        let router = WebServer.router()
        PlainRoutes(house: house).add(to: router)
        APIRoutes.add(to: router, house: house)
        assets.add(to: router)
        addPages(to: router, house: house, pages: pages, assets: assets)
        return router
    }

    /// How problems look to who reads pages.
    package var problemPage: ProblemPage {
        ProblemPages(house: house, pages: pages, assets: assets).page
    }
}
