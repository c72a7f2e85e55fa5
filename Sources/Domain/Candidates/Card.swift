/// The first layer of a candidate, for every active member: nothing here points to a person, an employer or a date.
package struct Card: Hashable, Sendable {
    package let functionGroup: FunctionGroup
    package let education: EducationLevel
    package let skills: [String]
    package var wishes: String
    package let weeklyMinutes: Int
    /// The four digits, of which others read only the coarse region.
    package let postcodeArea: PostcodeArea
    package let maximumTravelMinutes: Int
    package let urgent: Bool

    package init(
        functionGroup: FunctionGroup, education: EducationLevel, skills: [String], wishes: String, weeklyMinutes: Int,
        postcodeArea: PostcodeArea, maximumTravelMinutes: Int, urgent: Bool
    ) {
        self.functionGroup = functionGroup
        self.education = education
        self.skills = skills
        self.wishes = wishes
        self.weeklyMinutes = weeklyMinutes
        self.postcodeArea = postcodeArea
        self.maximumTravelMinutes = maximumTravelMinutes
        self.urgent = urgent
    }
}
