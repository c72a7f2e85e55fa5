import Domain
import Operations
import Wording

/// The places that one's own members offer, and those of others.
enum SlotsPage {
    static func show(_ visit: Visit) async throws -> Page {
        try visit.desk.mustTakePart()
        let head = PageHead(
            visit.say(SlotPhrases.slots), lead: visit.say(SlotPhrases.lead),
            actions: [visit.link(SlotPhrases.add, to: "/plekken/nieuw")]
        )
        let own = visit.isCoordinator ? [] : try await ownPart(in: visit)
        return Page(head, own + (try await openPart(in: visit)))
    }

    private static func ownPart(in visit: Visit) async throws -> [Block] {
        let slots = try await visit.desk.ask(ListSlots(.own, after: visit.after("own"), limit: Visit.listLength))
        let heading = Block.heading(visit.say(SlotPhrases.own))
        guard !slots.isEmpty else {
            return [
                heading,
                .empty(
                    EmptyBlock(
                        visit.say(SlotPhrases.noneYet), visit.say(SlotPhrases.noneYetHint),
                        action: visit.link(SlotPhrases.add, to: "/plekken/nieuw")
                    )
                ),
            ]
        }
        let pager = visit.pager("/plekken", shown: slots.count, last: slots.last?.slot.code, name: "own")
        return [heading, .rows(slots.map { row($0, in: visit) })] + pager
    }

    private static func openPart(in visit: Visit) async throws -> [Block] {
        let filter = SlotFilter(
            functionGroup: visit.query("function_group").flatMap(FunctionGroup.init(rawValue:)),
            kind: visit.query("kind").flatMap(PlacementKind.init(rawValue:)),
            region: visit.query("region").flatMap { Int($0) }.flatMap(PostcodeRegion.init(number:))
        )
        let choice: ListSlots.Choice = visit.isCoordinator ? .own : .open
        let found = try await visit.desk.ask(
            ListSlots(choice, filter: filter, after: visit.after(), limit: Visit.listLength))
        let slots = found.filter { !visit.belongs(to: $0.slot.member) }
        let list: Block =
            slots.isEmpty
            ? .empty(EmptyBlock(visit.say(SlotPhrases.noneFound), visit.say(SlotPhrases.noneFoundHint)))
            : .rows(slots.map { row($0, in: visit) })
        let pager = visit.pager("/plekken", shown: found.count, last: found.last?.slot.code)
        let heading = visit.isCoordinator ? SlotPhrases.all : SlotPhrases.others
        return [.heading(visit.say(heading)), .filters(filters(in: visit)), list] + pager
    }

    private static func filters(in visit: Visit) -> FiltersBlock {
        let entry = visit.searched
        let any = visit.say(CommonPhrases.any)
        return FiltersBlock(
            label: visit.say(SlotPhrases.search),
            fields: [
                entry.select(
                    "function_group", visit.say(CandidatePhrases.work),
                    Choice.all(of: FunctionGroup.self, in: visit.language),
                    none: any
                ),
                entry.select(
                    "kind", visit.say(SlotPhrases.kind), Choice.all(of: PlacementKind.self, in: visit.language),
                    none: any),
                entry.select("region", visit.say(CandidatePhrases.region), Choice.regions, none: any),
            ],
            submit: visit.say(CommonPhrases.search)
        )
    }

    static func row(_ view: SlotView, in visit: Visit) -> RowsBlock.Row {
        let offer = view.slot.offer
        let hint = [
            visit.label(offer.kind), visit.weekly(from: offer.minimumWeeklyMinutes, to: offer.maximumWeeklyMinutes),
            visit.text(from: offer.start, through: offer.end),
        ]
        return RowsBlock.Row(
            offer.title, to: visit.path(to: .slot(view.slot.id)), code: view.slot.code,
            line: "\(view.memberName), \(offer.town)", hint: hint.joined(separator: ", "), tag: visit.tag(view.slot)
        )
    }
}
