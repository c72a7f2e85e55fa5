import Domain
import Ledger
import Operations
import Wording

/// The form of a contract's terms: what it is made from, and its parts.
struct TermsSheet {
    let entry: FormEntry
    let visit: Visit
    let contract: ContractView
    /// Which kind the form is about.
    let kind: PlacementKind
    let limits: TermsLimits
    let bringing: [LegalEntity]
    let taking: [LegalEntity]

    var terms: ContractTerms { contract.terms }

    /// The parts that the kind needs, in their order.
    var fields: [FormField] {
        let parts: [FormField?] = [
            parties, work, term, hours, kind == .secondment ? money : nil,
            kind == .trialUwv ? benefit : nil, kind == .workExperience ? nil : intent,
            kind == .trialUwv ? offer : nil,
        ]
        return parts.compactMap { $0 }
    }

    func say(_ words: Labels) -> String { visit.say(words) }

    private var parties: FormField {
        func entities(_ all: [LegalEntity]) -> [Choice] {
            all.map { Choice($0.id.description, "\($0.name) (KvK \($0.kvk))") }
        }
        let own = entry.select(
            "bringing", say(ClaimPhrases.employer), entities(bringing),
            chosen: kind == .trialUwv && terms.kind != kind
                ? nil : terms.bringing?.description ?? (kind == .trialUwv ? nil : bringing.first?.id.description),
            none: kind == .trialUwv ? say(TermsPhrases.nobodyBrings) : nil
        )
        let host = entry.select(
            "taking", say(ClaimPhrases.host), entities(taking), chosen: terms.taking.description)
        return entry.part("what", say(TermsPhrases.what), [[own, host]])
    }

    private var work: FormField {
        entry.part(
            "work", say(TermsPhrases.work),
            [
                [
                    entry.input("own_function", say(TermsPhrases.ownFunction), value: terms.ownFunction),
                    entry.input("function", say(TermsPhrases.function), value: terms.function),
                ],
                [
                    entry.area(
                        "tasks", say(SlotPhrases.tasks), value: terms.tasks.joined(separator: "\n"),
                        hint: say(SlotPhrases.tasksHint)
                    )
                ],
                [
                    entry.input("workplace", say(TermsPhrases.workplace), value: terms.workplace),
                    entry.input("mentor", say(TermsPhrases.mentor), value: terms.mentor),
                ],
            ]
        )
    }

    private var hours: FormField {
        ScheduleRows.part(
            entry, terms.schedule.filter { $0.from <= end || terms.kind == kind },
            shares: kind == .secondment ? terms.feeBasis?.sharePercents ?? [] : nil,
            limit: TermsLimitPhrases.weekly(visit.hours(limits.weeklyMinutes)), in: visit
        )
    }
}
