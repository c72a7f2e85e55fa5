/// A form that searches a list or asks something; it is a GET, so that what was found can be bookmarked.
struct FiltersBlock: Sendable {
    let label: String
    let fields: [FormField]
    let submit: String
    /// Where on the page the answer stands; nil for a list that fills it.
    let target: String?

    init(label: String, fields: [FormField], submit: String, target: String? = nil) {
        self.label = label
        self.fields = fields
        self.submit = submit
        self.target = target
    }
}
