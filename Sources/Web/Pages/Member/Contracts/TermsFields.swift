import Domain
import Ledger
import Operations
import Wording

/// The fields of a contract's terms.
enum TermsFields {
    private static let mostTasks = 30
    private static let feeCents = 1...50_000

    static func fields(
        _ entry: FormEntry, _ terms: ContractTerms, bringing: [LegalEntity], taking: [LegalEntity], in visit: Visit
    ) -> [FormField] {
        [
            entry.part("what", visit.say(TermsPhrases.what), what(entry, terms, bringing, taking, in: visit)),
            entry.part("work", visit.say(TermsPhrases.work), work(entry, terms, in: visit)),
            entry.part("term", visit.say(TermsPhrases.term), term(entry, terms, in: visit)),
            ScheduleRows.part(entry, terms.schedule, in: visit),
            entry.part(
                "money", visit.say(TermsPhrases.money), hint: visit.say(TermsPhrases.moneyHint),
                money(entry, terms, in: visit)),
            entry.part("more", visit.say(TermsPhrases.more), more(entry, terms, in: visit)),
        ]
    }

    private static func what(
        _ entry: FormEntry, _ terms: ContractTerms, _ bringing: [LegalEntity], _ taking: [LegalEntity], in visit: Visit
    ) -> [[FormField]] {
        func entities(_ all: [LegalEntity]) -> [Choice] {
            all.map { Choice($0.id.description, "\($0.name) (KvK \($0.kvk))") }
        }
        return [
            [
                entry.select(
                    "kind", visit.say(SlotPhrases.kind), Choice.all(of: PlacementKind.self, in: visit.language),
                    chosen: terms.kind.rawValue, hint: visit.say(SlotPhrases.kindHint)
                )
            ],
            [
                entry.select(
                    "bringing", visit.say(ClaimPhrases.employer), entities(bringing),
                    chosen: terms.bringing?.description,
                    none: visit.say(TermsPhrases.nobodyBrings)
                ),
                entry.select(
                    "taking", visit.say(ClaimPhrases.host), entities(taking), chosen: terms.taking.description),
            ],
        ]
    }

    private static func work(_ entry: FormEntry, _ terms: ContractTerms, in visit: Visit) -> [[FormField]] {
        [
            [
                entry.input("own_function", visit.say(TermsPhrases.ownFunction), value: terms.ownFunction),
                entry.input("function", visit.say(TermsPhrases.function), value: terms.function),
            ],
            [
                entry.area(
                    "tasks", visit.say(SlotPhrases.tasks), value: terms.tasks.joined(separator: "\n"),
                    hint: visit.say(SlotPhrases.tasksHint)
                )
            ],
            [
                entry.input("workplace", visit.say(TermsPhrases.workplace), value: terms.workplace),
                entry.input("mentor", visit.say(TermsPhrases.mentor), value: terms.mentor),
            ],
        ]
    }

    private static func term(_ entry: FormEntry, _ terms: ContractTerms, in visit: Visit) -> [[FormField]] {
        [
            [
                entry.day("start", visit.say(TermsPhrases.start), value: terms.start),
                entry.day("end", visit.say(TermsPhrases.end), value: terms.end),
            ],
            [
                entry.input(
                    "notice_days", visit.say(TermsPhrases.noticeQuestion), .number, value: String(terms.noticeDays),
                    hint: visit.say(TermsPhrases.noticeHint)
                )
            ],
        ]
    }

    private static func money(_ entry: FormEntry, _ terms: ContractTerms, in visit: Visit) -> [[FormField]] {
        let fee: (cents: Int, vat: ContractTerms.Vat)? =
            if case .perHour(let cents, let vat) = terms.fee { (cents, vat) } else { nil }
        return [
            [
                entry.input(
                    "fee_cents", visit.say(TermsPhrases.feeQuestion), .decimal,
                    value: fee.map { EuroField.text(cents: $0.cents, in: visit.language) },
                    hint: visit.say(TermsPhrases.feeHint),
                    required: false
                ),
                entry.select(
                    "vat", visit.say(TermsPhrases.vat), Choice.all(of: ContractTerms.Vat.self, in: visit.language),
                    chosen: fee?.vat.rawValue
                ),
            ]
        ]
    }

    private static func more(_ entry: FormEntry, _ terms: ContractTerms, in visit: Visit) -> [[FormField]] {
        [
            [
                entry.box(
                    "hiring_intent", visit.say(TermsPhrases.intent), visit.say(TermsPhrases.intentBox),
                    chosen: terms.hiringIntent
                )
            ],
            [
                entry.day(
                    "approved_on", visit.say(TermsPhrases.approvedOn), value: terms.approvedOn,
                    hint: visit.say(TermsPhrases.approvedHint), required: false
                )
            ],
        ]
    }

    static func read(_ fields: FieldReader) -> Field<TermsDraft> {
        let kind = fields.choice("kind", of: PlacementKind.self)
        let bringing = fields.optional("bringing", .id(of: LegalEntity.self))
        let taking = fields.id("taking", of: LegalEntity.self)
        let ownFunction = fields.required("own_function", .guardedLine())
        let function = fields.required("function", .guardedLine())
        let tasks = fields.required("tasks", .lines(maximum: mostTasks))
        let workplace = fields.line("workplace")
        let mentor = fields.text("mentor", PersonName.init)
        let start = fields.required("start", .typedDay)
        let end = fields.required("end", .typedDay)
        let notice = fields.int("notice_days", in: 0...31)
        let schedule = ScheduleRows.read(fields)
        let cents = fields.optional("fee_cents", .euros(inCents: feeCents))
        let vat = fields.choice("vat", of: ContractTerms.Vat.self)
        let intent = fields.bool("hiring_intent")
        let approvedOn = fields.optional("approved_on", .typedDay)
        return fields.derived {
            TermsDraft(
                kind: kind(), bringing: bringing(), taking: taking(), ownFunction: ownFunction(), function: function(),
                tasks: tasks(), workplace: workplace(), start: start(), end: end(), schedule: schedule(),
                fee: cents().map { .perHour(cents: $0, vat: vat()) } ?? .none, mentor: mentor(), noticeDays: notice(),
                hiringIntent: intent(), approvedOn: approvedOn()
            )
        }
    }
}
