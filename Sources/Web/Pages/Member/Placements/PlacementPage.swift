import Domain
import Ledger
import Operations
import Wording

/// One placement: its hours, its history, and what the viewer can do now.
enum PlacementPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustTakePart()
        let answer = try await visit.desk.ask(ShowPlacement(id: visit.context.id("id", of: PlacementSubject.self)))
        let placement = answer.placement
        let head = PageHead(
            visit.say(PlacementPhrases.name(visit.label(placement.kind), placement.candidateCode)),
            code: placement.code,
            tag: visit.tag(placement), back: visit.link(PlacementPhrases.placements, to: .placements),
            actions: actions(placement, in: visit)
        )
        let main =
            outcomeNote(placement, in: visit) + PlacementHours.blocks(answer, visit, entry) + history(answer, in: visit)
        let aside: [Block] = [
            .panel(visit.say(PlacementPhrases.facts), [.facts(facts(placement, in: visit))]),
            ScheduleRows.picture(
                placement.schedule, through: placement.ending?.day ?? placement.plannedEnd, in: visit
            ),
        ]
        return Page(head, [.columns(ColumnsBlock(main: main, aside: aside))])
    }

    /// What a placement asks for whose last day passed.
    private static func outcomeNote(_ placement: PlacementView, in visit: Visit) -> [Block] {
        guard placement.awaitsOutcome else { return [] }
        let text = visit.say(
            placement.viewer == .taking ? PlacementPhrases.sayOutcome : PlacementPhrases.sayOutcomeOrExtend)
        return [.note(text, strong: visit.say(PlacementPhrases.overSince(visit.text(placement.plannedEnd))), .warn)]
    }

    private static func actions(_ placement: PlacementView, in visit: Visit) -> [PageLink] {
        guard placement.state != .ended else { return [] }
        let base = PagePath.placement(placement.id).text
        let end = visit.link(PlacementPhrases.end, to: base + "/beeindigen")
        // Either member may draw up an addendum; what was imported has no contract and is extended by the own employer.
        let extend = visit.link(
            PlacementPhrases.extend, to: base + (placement.contract == nil ? "/verlengen" : "/addendum"))
        guard placement.viewer != .taking else { return placement.contract == nil ? [end] : [extend, end] }
        return [extend, visit.link(PlacementPhrases.reschedule, to: base + "/schema"), end]
    }

    private static func facts(_ placement: PlacementView, in visit: Visit) -> [FactsBlock.Fact] {
        var facts = [
            FactsBlock.Fact(visit.say(ClaimPhrases.candidate), placement.candidateCode),
            FactsBlock.Fact(
                visit.say(ClaimPhrases.employer), placement.bringing?.name ?? visit.say(TermsPhrases.nobodyBrings)
            ),
            FactsBlock.Fact(visit.say(ClaimPhrases.hostFact), placement.taking.name),
            FactsBlock.Fact(
                visit.say(SlotPhrases.when), visit.text(from: placement.start, through: placement.plannedEnd)),
        ]
        if let contract = placement.contract {
            facts.append(
                FactsBlock.Fact(
                    visit.say(ContractPhrases.contract), placement.contractNumber ?? "",
                    to: visit.path(to: .contract(contract))
                )
            )
        }
        if let ending = placement.ending {
            facts.append(FactsBlock.Fact(visit.say(PlacementPhrases.lastDay), visit.text(ending.day)))
            facts.append(FactsBlock.Fact(visit.say(PlacementPhrases.outcome), visit.label(ending.outcome)))
        }
        return facts
    }

    private static func history(_ answer: ShowPlacement.Answer, in visit: Visit) -> [Block] {
        let placement = answer.placement
        func event(_ day: CalendarDay, _ words: Labels) -> (CalendarDay, EventsBlock.Event) {
            (day, EventsBlock.Event(time: day.description, day: visit.text(day), text: visit.say(words)))
        }
        let last = placement.ending?.day ?? placement.plannedEnd
        let steps = placement.schedule.filter { $0.from <= last }.enumerated().map { position, step in
            let hours = visit.hours(step.weeklyMinutes)
            return event(
                step.from, position == 0 ? PlacementPhrases.begins(hours) : PlacementPhrases.hoursBecome(hours))
        }
        let extensions = answer.extensions.map { event($0.agreedOn, PlacementPhrases.extended(visit.text($0.end))) }
        let reports = answer.hours.map {
            event(
                $0.reportedAt.amsterdamDay,
                PlacementPhrases.reported(visit.text($0.month), HoursText.text(minutes: $0.minutes, in: visit.language))
            )
        }
        let end = placement.ending.map { [event($0.day, PlacementPhrases.ended(visit.label($0.outcome)))] } ?? []
        let events = (steps + extensions + reports + end).sorted { $0.0 < $1.0 }.map(\.1)
        return [.heading(visit.say(PlacementPhrases.history)), .events(EventsBlock(events: events))]
    }
}
