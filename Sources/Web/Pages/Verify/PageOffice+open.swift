import Domain
import Hummingbird
import Operations

extension PageOffice {
    /// The frame of a page with a form that belongs to no network and asks nobody to sign in.
    func openSetting(_ request: Request, _ context: WebContext) -> PageSetting {
        let seal = house.formSeal(for: request, at: nil)
        let bare = bareSetting(request, context)
        return PageSetting(
            networkName: bare.networkName, slug: bare.slug, language: bare.language, path: bare.path,
            backPath: bare.backPath, csrf: seal.token, flash: nil, isDemo: bare.isDemo, assets: bare.assets,
            cookies: [seal.cookie].compactMap { $0 })
    }
}
