/// What one can do here: links go somewhere, buttons send a form without fields.
struct ActionsBlock: Sendable {
    struct Link: Sendable {
        let path: String
        let label: String
        let isQuiet: Bool
    }

    struct Button: Sendable {
        let action: String
        let label: String
        let hidden: [HiddenField]
        let isQuiet: Bool
        /// What it is about, said to who does not see what it stands beside; nil where its label says it.
        let subject: String?
    }

    let buttons: [Button]
    let links: [Link]

    init(buttons: [Button] = [], links: [Link] = []) {
        self.buttons = buttons
        self.links = links
    }
}

extension ActionsBlock.Link {
    init(_ link: PageLink, quiet: Bool = true) {
        self.init(path: link.path, label: link.label, isQuiet: quiet)
    }
}

extension ActionsBlock.Button {
    init(
        _ label: String, to action: String, hidden: [HiddenField] = [], quiet: Bool = true, about subject: String? = nil
    ) {
        self.init(action: action, label: label, hidden: hidden, isQuiet: quiet, subject: subject)
    }
}

extension Block {
    /// Links to go to; the first is the page part's one plain button when `plain`.
    static func links(_ links: [PageLink], plain: Bool = false) -> Block {
        .actions(
            ActionsBlock(
                links: links.enumerated().map { position, link in ActionsBlock.Link(link, quiet: position > 0 || !plain)
                }
            )
        )
    }

    static func buttons(_ buttons: ActionsBlock.Button...) -> Block {
        .actions(ActionsBlock(buttons: buttons))
    }
}
