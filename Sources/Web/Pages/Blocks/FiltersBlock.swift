/// A form that searches a list; it is a GET, so that what was found can be bookmarked.
struct FiltersBlock: Sendable {
    let label: String
    let fields: [FormField]
    let submit: String
}
