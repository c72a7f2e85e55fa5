import Domain
import HTTPTypes
import Hummingbird
import Operations
import Wording

extension PageOffice {
    /// Where a page is shown.
    ///
    /// - Parameter language: of the account; the browser's own choice outweighs it.
    func setting(for network: Network, _ request: Request, _ context: WebContext, language: Language?) -> PageSetting {
        let isChosen = request.cookie(named: CookieName.language) != nil
        let flash = Flash.code(in: request).flatMap(FlashMessage.init(rawValue:))
        let seal = house.formSeal(for: request, at: network.id)
        return PageSetting(
            networkName: network.name, slug: network.slug,
            language: isChosen ? context.language : language ?? context.language,
            path: request.uri.path,
            backPath: request.method == .get ? request.uri.string : "/\(network.slug)", csrf: seal.token, flash: flash,
            isDemo: house.isDemo,
            assets: assetPaths, cookies: [seal.cookie, flash.map { _ in Flash.shown }].compactMap { $0 }
        )
    }

    var assetPaths: PageFrame.Assets {
        PageFrame.Assets(styles: assets.path(of: "poortwacht.css"), icon: assets.path(of: "poortwacht.svg"))
    }

    /// The frame of a page that belongs to no network: no forms, no menu.
    func bareSetting(_ request: Request, _ context: WebContext) -> PageSetting {
        PageSetting(
            networkName: "Poortwacht", slug: "", language: context.language, path: request.uri.path, backPath: "/",
            csrf: "",
            flash: nil, isDemo: house.isDemo, assets: assetPaths, cookies: []
        )
    }
}
