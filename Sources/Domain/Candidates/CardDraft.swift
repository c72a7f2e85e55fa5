/// A card as its employer fills it in, each text already read.
package struct CardDraft: Hashable, Sendable {
    package let functionGroup: FunctionGroup
    package let education: EducationLevel
    /// At most 20.
    package let skills: [GuardedLine]
    package let wishes: FreeText?
    /// 60-3600.
    package let weeklyMinutes: Int
    package let postcodeArea: PostcodeArea
    /// 0-240.
    package let maximumTravelMinutes: Int
    package let urgent: Bool

    package init(
        functionGroup: FunctionGroup, education: EducationLevel, skills: [GuardedLine], wishes: FreeText?,
        weeklyMinutes: Int, postcodeArea: PostcodeArea, maximumTravelMinutes: Int, urgent: Bool
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

    /// The card; refuses every number and list outside its bounds at once.
    package func card() throws(Refusals) -> Card {
        if let refusals = Refusals(faults) { throw refusals }
        return Card(
            functionGroup: functionGroup, education: education, skills: skills.map(\.text), wishes: wishes?.text ?? "",
            weeklyMinutes: weeklyMinutes, postcodeArea: postcodeArea, maximumTravelMinutes: maximumTravelMinutes,
            urgent: urgent
        )
    }

    private var faults: [Refusal] {
        var faults: [Refusal] = []
        if skills.count > 20 { faults.append(Refusal(.listTooLong, at: "/skills", ["max": "20"])) }
        faults += [
            Refusal.ifOutside(60...3600, weeklyMinutes, at: "/weekly_minutes"),
            Refusal.ifOutside(0...240, maximumTravelMinutes, at: "/maximum_travel_minutes"),
        ].compactMap { $0 }
        return faults
    }
}
