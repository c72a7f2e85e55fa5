import Domain

/// The card as the own employer fills it in.
enum CardForm {
    @Sendable
    static func read(_ fields: FieldReader) -> () throws(Refusal) -> CardDraft {
        let functionGroup = fields.choice("function_group", of: FunctionGroup.self)
        let education = fields.choice("education", of: EducationLevel.self)
        let skills = fields.required("skills", .list(of: .guardedLine(maximum: 100), maximum: 20))
        let wishes = fields.optional("wishes", .freeText())
        let weeklyMinutes = fields.int("weekly_minutes", in: 60...3600)
        let postcodeArea = fields.text("postcode_area", PostcodeArea.init)
        let maximumTravelMinutes = fields.int("maximum_travel_minutes", in: 0...240)
        let urgent = fields.bool("urgent")
        return {
            CardDraft(
                functionGroup: functionGroup(), education: education(), skills: skills(), wishes: wishes(),
                weeklyMinutes: weeklyMinutes(), postcodeArea: postcodeArea(),
                maximumTravelMinutes: maximumTravelMinutes(), urgent: urgent()
            )
        }
    }
}
