import Domain
import Ledger
import Operations
import Wording

/// What a candidate can do and needs: filled in by the own employer, looked at by who may.
enum ConditionsPage {
    static let path = "/voorwaarden"
    static let lookPath = "/voorwaarden/bekijken"

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        do {
            let file = try await visit.desk.ask(ShowOwnCandidate(id: id))
            let mayShow = LayerLook.isFree(file.candidate, in: visit) || !entry.isEmpty || !file.hasConditions
            guard mayShow else { return page(file, [explanation(id, in: visit)], in: visit) }
            let known =
                entry.isEmpty && file.hasConditions ? try await visit.desk.perform(LookAtConditions(id: id)) : nil
            return page(file, [form(file, known, visit, entry)], in: visit)
        } catch let refusal as Refusal where refusal.code == .notFound {
            return try await othersPage(id, [explanation(id, in: visit)], in: visit)
        }
    }

    /// The answer to the button: this look is recorded.
    static func look(_ visit: Visit, _ input: FormInput) async throws -> Page {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        try input.fields.finish()
        let known = try await visit.desk.perform(LookAtConditions(id: id))
        do {
            let file = try await visit.desk.ask(ShowOwnCandidate(id: id))
            return page(file, [form(file, known, visit, visit.blank)], in: visit)
        } catch let refusal as Refusal where refusal.code == .notFound {
            return try await othersPage(id, known.map { lists($0, in: visit) } ?? [nothing(in: visit)], in: visit)
        }
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let revision = fields.revision()
        let capabilities = fields.choices("capabilities", of: WorkCondition.self, maximum: WorkCondition.allCases.count)
        let conditions = fields.choices("conditions", of: WorkCondition.self, maximum: WorkCondition.allCases.count)
        let adviceOn = fields.required("advice_on", .typedDay)
        try fields.finish()
        try await visit.desk.perform(
            SetConditions(
                id: id, revision: revision(),
                conditions: Conditions(capabilities: capabilities(), conditions: conditions()), adviceOn: adviceOn()
            )
        )
        return visit.redirect(to: .candidate(id), flash: .saved)
    }

    private static func explanation(_ id: CandidateId, in visit: Visit) -> Block {
        LayerLook.explanation(ConditionPhrases.lookLead, to: PagePath.candidate(id).text + lookPath, in: visit)
    }

    private static func page(_ file: CandidateFile, _ blocks: [Block], in visit: Visit) -> Page {
        Page(
            CandidatePage.head(file, in: visit),
            [CandidatePage.tabs(file.candidate, current: path, in: visit), .heading(visit.say(ConditionPhrases.title))]
                + blocks
        )
    }

    private static func othersPage(_ id: CandidateId, _ blocks: [Block], in visit: Visit) async throws -> Page {
        let card = try await visit.desk.ask(ShowCard(id: id))
        let back = PageLink(visit.say(CandidatePhrases.candidate(card.code)), to: visit.path(to: .candidate(id)))
        return Page(PageHead(visit.say(ConditionPhrases.title), code: card.code, back: back), blocks)
    }

    private static func form(_ file: CandidateFile, _ known: Conditions?, _ visit: Visit, _ entry: FormEntry) -> Block {
        let choices = Choice.all(of: WorkCondition.self, in: visit.language)
        return .form(
            FormBlock(
                to: visit.path(to: PagePath.candidate(file.candidate.id).text + path),
                [
                    entry.day(
                        "advice_on", visit.say(GatePhrases.adviceDay), value: file.candidate.gates.adviceOn,
                        hint: visit.say(GatePhrases.adviceHint)
                    ),
                    entry.boxes(
                        "capabilities", visit.say(ConditionPhrases.capabilities), choices,
                        chosen: Set(known?.capabilities.map(\.rawValue) ?? []), grid: true,
                        hint: visit.say(ConditionPhrases.capabilitiesHint)
                    ),
                    entry.boxes(
                        "conditions", visit.say(ConditionPhrases.conditions), choices,
                        chosen: Set(known?.conditions.map(\.rawValue) ?? []), grid: true,
                        hint: visit.say(ConditionPhrases.conditionsHint)
                    ),
                ],
                hidden: [HiddenField("revision", String(file.candidate.revision))],
                submit: visit.say(FramePhrases.save),
                cancel: visit.link(FramePhrases.cancel, to: .candidate(file.candidate.id))
            )
        )
    }

    private static func lists(_ known: Conditions, in visit: Visit) -> [Block] {
        func part(_ title: Labels, _ items: [WorkCondition]) -> [Block] {
            items.isEmpty ? [] : [.heading(visit.say(title)), .bullets(items.map { visit.label($0) })]
        }
        return part(ConditionPhrases.capabilities, known.capabilities)
            + part(ConditionPhrases.conditions, known.conditions)
            + [.hint(visit.say(LookPhrases.wasRecorded))]
    }

    private static func nothing(in visit: Visit) -> Block { .note(visit.say(ConditionPhrases.none)) }
}
