/// A framed part of a page.
struct PanelBlock: Sendable {
    let title: String?
    let blocks: [Block]
    /// Around what cannot be undone.
    let isConfirmation: Bool
}

extension Block {
    static func panel(_ title: String?, _ blocks: [Block], confirmation: Bool = false) -> Block {
        .panel(PanelBlock(title: title, blocks: blocks, isConfirmation: confirmation))
    }
}
