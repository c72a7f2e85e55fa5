import Domain
import Ledger
import Operations
import Wording

/// The fields of a place that a member offers.
enum SlotFields {
    private static let mostTasks = 20
    private static let minutes = 60...3600

    /// - Parameters:
    ///   - offer: what stands there now; nil for a new one.
    ///   - home: the place of work that a new one begins with.
    static func fields(_ entry: FormEntry, _ offer: SlotOffer?, home: Establishment? = nil, in visit: Visit)
        -> [FormField]
    {
        [
            entry.part("work", visit.say(SlotPhrases.work), work(entry, offer, in: visit)),
            entry.part("when", visit.say(SlotPhrases.when), when(entry, offer, in: visit)),
            entry.part("where", visit.say(SlotPhrases.place), place(entry, offer, home, in: visit)),
            entry.boxes(
                "offers", visit.say(SlotPhrases.offers), Choice.all(of: WorkCondition.self, in: visit.language),
                chosen: Set(offer?.offers.map(\.rawValue) ?? []), grid: true, hint: visit.say(SlotPhrases.offersHint)
            ),
        ]
    }

    private static func work(_ entry: FormEntry, _ offer: SlotOffer?, in visit: Visit) -> [[FormField]] {
        [
            [
                entry.input(
                    "title", visit.say(SlotPhrases.title), value: offer?.title, hint: visit.say(SlotPhrases.titleHint))
            ],
            [
                entry.select(
                    "function_group", visit.say(CandidatePhrases.work),
                    Choice.all(of: FunctionGroup.self, in: visit.language),
                    chosen: offer?.functionGroup.rawValue, none: visit.say(CommonPhrases.choose)
                ),
                entry.select(
                    "kind", visit.say(SlotPhrases.kind), Choice.all(of: PlacementKind.self, in: visit.language),
                    chosen: offer?.kind.rawValue, none: visit.say(CommonPhrases.choose),
                    hint: visit.say(SlotPhrases.kindHint)
                ),
            ],
            [
                entry.area(
                    "tasks", visit.say(SlotPhrases.tasks), value: offer?.tasks.joined(separator: "\n") ?? "",
                    hint: visit.say(SlotPhrases.tasksHint)
                )
            ],
        ]
    }

    private static func when(_ entry: FormEntry, _ offer: SlotOffer?, in visit: Visit) -> [[FormField]] {
        [
            [
                entry.hours(
                    "minimum_weekly_minutes", visit.say(SlotPhrases.leastHours), minutes: offer?.minimumWeeklyMinutes
                ),
                entry.hours(
                    "maximum_weekly_minutes", visit.say(SlotPhrases.mostHours), minutes: offer?.maximumWeeklyMinutes
                ),
            ],
            [
                entry.day("start", visit.say(SlotPhrases.start), value: offer?.start),
                entry.day("end", visit.say(SlotPhrases.end), value: offer?.end, hint: visit.say(SlotPhrases.endHint)),
            ],
            [entry.input("places", visit.say(SlotPhrases.places), .number, value: String(offer?.places ?? 1))],
        ]
    }

    private static func place(
        _ entry: FormEntry, _ offer: SlotOffer?, _ home: Establishment?, in visit: Visit
    ) -> [[FormField]] {
        [
            [
                entry.input(
                    "postcode", visit.say(SlotPhrases.postcode), value: offer?.postcode ?? home?.postcode,
                    autocomplete: "postal-code", short: true
                ),
                entry.input("town", visit.say(SlotPhrases.town), value: offer?.town ?? home?.place),
            ]
        ]
    }

    static func read(_ fields: FieldReader) -> Field<SlotDraft> {
        let title = fields.required("title", .guardedLine())
        let kind = fields.choice("kind", of: PlacementKind.self)
        let group = fields.choice("function_group", of: FunctionGroup.self)
        let least = fields.required("minimum_weekly_minutes", .hours(inMinutes: minutes))
        let most = fields.required("maximum_weekly_minutes", .hours(inMinutes: minutes))
        let start = fields.required("start", .typedDay)
        let end = fields.required("end", .typedDay)
        let postcode = fields.text("postcode", Postcode.init)
        let town = fields.line("town")
        let places = fields.int("places", in: 1...50)
        let tasks = fields.required("tasks", .lines(maximum: mostTasks))
        let offers = fields.choices("offers", of: WorkCondition.self, maximum: WorkCondition.allCases.count)
        return fields.derived {
            SlotDraft(
                title: title(), kind: kind(), functionGroup: group(), minimumWeeklyMinutes: least(),
                maximumWeeklyMinutes: most(), start: start(), end: end(), postcode: postcode(), town: town(),
                places: places(), tasks: tasks(), offers: offers()
            )
        }
    }
}
