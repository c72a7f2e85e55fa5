import HTTPTypes
import Hummingbird

/// Refuses what a page of somebody else makes a signed-in browser send. The API needs no form tokens for that: a
/// browser says itself, and no page can make it lie, where a request comes from (Fetch Metadata; RFC 6454, 7). A
/// program that sends neither header is no browser, and is let through.
struct SameOrigin: Sendable {
    /// `https://host:8443`
    let publicUrl: String

    func check(_ request: Request) throws(WebFault) {
        guard request.isFromOurPages else { throw .crossSite }
        // An old browser does not say from what site, but it says from what origin.
        guard !request.headers.contains(.secFetchSite), let origin = request.headers[.origin] else { return }
        guard origin == publicUrl || origin == request.head.authority.map({ "https://\($0)" }) else { throw .crossSite }
    }
}
