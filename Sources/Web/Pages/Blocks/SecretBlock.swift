/// A secret that is shown to be typed over or opened elsewhere.
struct SecretBlock: Sendable {
    let name: String
    /// In groups of four.
    let groups: String
    let link: PageLink?
}
