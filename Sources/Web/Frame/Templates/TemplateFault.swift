/// Why the templates cannot be used; found at start.
package enum TemplateFault: Error, Hashable, Sendable {
    case unreadable(template: String)
    case malformed(template: String)
    /// `{{{` or `{{&`, which prints what a visitor wrote as HTML.
    case unescaped(template: String)
    /// A partial or a parent that does not exist.
    case unknownTemplate(String, in: String)
}
