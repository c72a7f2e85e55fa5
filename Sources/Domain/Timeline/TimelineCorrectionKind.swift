/// The kinds of correction by their stable code.
package enum TimelineCorrectionKind: String, CaseIterable, Sendable {
    case leave = "leave"
    case lateNotice = "late-notice"
    case wageSanction = "wage-sanction"
    case voluntaryExtension = "voluntary-extension"
    case employmentEnd = "employment-end"
}
