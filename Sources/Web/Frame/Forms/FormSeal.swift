/// What a page needs for its forms.
package struct FormSeal: Hashable, Sendable {
    package static let fieldName = "csrf"

    /// The value of the hidden field `csrf`.
    package let token: String
    /// To set on this page, for a browser that had none; nil for one that has.
    package let cookie: SetCookie?
}
