/// How the fields came: as JSON, or as a form whose values are all text.
package enum FieldOrigin: Hashable, Sendable {
    case json
    case form
}
