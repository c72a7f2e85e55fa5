/// The languages that poortwacht speaks. Dutch binds.
package enum Language: String, CaseIterable, Sendable {
    case dutch = "nl"
    case english = "en"
}
