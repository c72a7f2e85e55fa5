package import Domain

/// A published card as every other member sees it. It holds no employer, name, reference, postcode or date: with small
/// members those point to a person (domain.md, 2).
package struct CardView: Hashable, Sendable {
    package let id: CandidateId
    /// `K-0042`.
    package let code: String
    package let functionGroup: FunctionGroup
    package let education: EducationLevel
    package let skills: [String]
    package let wishes: String
    package let weeklyMinutes: Int
    package let region: PostcodeRegion
    package let urgent: Bool
    /// Whether talks about a place go on, so that nobody counts on somebody who may soon have one.
    package let inTalks: Bool

    init(_ candidate: Candidate) {
        id = candidate.id
        code = candidate.code
        functionGroup = candidate.card.functionGroup
        education = candidate.card.education
        skills = candidate.card.skills
        wishes = candidate.card.wishes
        weeklyMinutes = candidate.card.weeklyMinutes
        region = candidate.card.postcodeArea.region
        urgent = candidate.card.urgent
        inTalks = candidate.state == .inTalks
    }
}
