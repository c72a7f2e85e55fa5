import Domain
import Ledger
import Operations
import Wording

/// The fields of a card, to be filled in by the own employer.
enum CardFields {
    private static let mostSkills = 20

    /// - Parameter card: what stands there now; nil for a new one.
    static func fields(_ entry: FormEntry, _ card: Card?, in visit: Visit) -> [FormField] {
        let language = visit.language
        return [
            entry.select(
                "function_group", visit.say(CandidatePhrases.work), Choice.all(of: FunctionGroup.self, in: language),
                chosen: card?.functionGroup.rawValue, none: visit.say(CommonPhrases.choose),
                hint: visit.say(CandidatePhrases.workHint)
            ),
            entry.select(
                "education", visit.say(CandidatePhrases.education), Choice.all(of: EducationLevel.self, in: language),
                chosen: card?.education.rawValue, none: visit.say(CommonPhrases.choose)
            ),
            entry.area(
                "skills", visit.say(CandidatePhrases.skills), value: card?.skills.joined(separator: "\n") ?? "",
                hint: visit.say(CandidatePhrases.skillsHint)
            ),
            entry.area(
                "wishes", visit.say(CandidatePhrases.wishes), value: card?.wishes ?? "",
                hint: visit.say(CandidatePhrases.wishesHint)
            ),
            entry.hours(
                "weekly_minutes", visit.say(CandidatePhrases.hours), minutes: card?.weeklyMinutes,
                hint: visit.say(CommonPhrases.hoursHint)
            ),
            entry.input(
                "postcode_area", visit.say(CandidatePhrases.postcode), .number, value: card?.postcodeArea.text,
                hint: visit.say(CandidatePhrases.postcodeHint)
            ),
            entry.input(
                "maximum_travel", visit.say(CandidatePhrases.travelQuestion), .number,
                value: String(card?.maximumTravelMinutes ?? 30)
            ),
            entry.box(
                "urgent", visit.say(CandidatePhrases.urgentQuestion), visit.say(CandidatePhrases.urgentBox),
                chosen: card?.urgent ?? false
            ),
        ]
    }

    /// What the own employer knows beside the card, and nobody else sees.
    static func ownFields(
        _ entry: FormEntry, _ entities: [LegalEntity], reference: String?, availableFrom: CalendarDay?,
        legalEntity: LegalEntityId?, in visit: Visit
    ) -> [FormField] {
        let choices = entities.map { Choice($0.id.description, "\($0.name) (KvK \($0.kvk))") }
        let entity = entry.select(
            "legal_entity", visit.say(CandidatePhrases.legalEntity), choices,
            chosen: (legalEntity ?? entities.first?.id)?.description, hint: visit.say(CandidatePhrases.legalEntityHint)
        )
        return (entities.count > 1 ? [entity] : []) + [
            entry.input(
                "reference", visit.say(CandidatePhrases.reference), value: reference,
                hint: visit.say(CandidatePhrases.referenceHint), required: false
            ),
            entry.day("available_from", visit.say(CandidatePhrases.availableFrom), value: availableFrom),
        ]
    }

    static func read(_ fields: FieldReader) -> Field<CardDraft> {
        let group = fields.choice("function_group", of: FunctionGroup.self)
        let education = fields.choice("education", of: EducationLevel.self)
        let skills = fields.required("skills", .lines(maximum: mostSkills))
        let wishes = fields.optional("wishes", .freeText())
        let minutes = fields.required("weekly_minutes", .hours(inMinutes: 60...3600))
        let area = fields.text("postcode_area", PostcodeArea.init)
        let travel = fields.int("maximum_travel", in: 0...240)
        let urgent = fields.bool("urgent")
        return fields.derived {
            CardDraft(
                functionGroup: group(), education: education(), skills: skills(), wishes: wishes(),
                weeklyMinutes: minutes(),
                postcodeArea: area(), maximumTravelMinutes: travel(), urgent: urgent()
            )
        }
    }
}
