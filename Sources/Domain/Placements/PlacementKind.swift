/// The four kinds of placement (domain.md, 5).
package enum PlacementKind: String, CaseIterable, Sendable {
    case secondment
    case trial
    case trialUwv = "trial-uwv"
    case workExperience = "work-experience"

    /// Whether the taking employer pays an inleenvergoeding.
    package var hasFee: Bool { self == .secondment }
}
