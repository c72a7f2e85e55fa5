/// A form that sends something to do. Its answer is another page (303), or this one with what is wrong.
struct FormBlock: Sendable {
    let action: String
    let fields: [FormField]
    let hidden: [HiddenField]
    let submit: String
    /// Beside the button: back without doing anything.
    let cancel: PageLink?
    /// For what cannot be undone, on a page of its own only.
    let isDanger: Bool
    let isQuiet: Bool
    /// Whether it brings a file.
    let isUpload: Bool
    let isPanel: Bool
    /// The address under which the browser's store keeps the passwords of this form; nil for a form without.
    let username: String?

    init(
        to action: String, _ fields: [FormField], hidden: [HiddenField] = [], submit: String, cancel: PageLink? = nil,
        danger: Bool = false, quiet: Bool = false, upload: Bool = false, panel: Bool = false,
        username: String? = nil
    ) {
        self.action = action
        self.fields = fields
        self.hidden = hidden
        self.submit = submit
        self.cancel = cancel
        isDanger = danger
        isQuiet = quiet
        isUpload = upload
        isPanel = panel
        self.username = username
    }
}
