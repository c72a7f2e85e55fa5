import Domain
import Ledger
import Operations
import Wording

/// One place: what it offers, who would fit, and what goes on.
enum SlotPage {
    private static let mostMatches = 10

    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: SlotSubject.self)
        let view = try await visit.desk.ask(ShowSlot(id: id))
        let isOwn = visit.desk.actor.actsFor(view.slot.member)
        let claims = try await visit.desk.ask(ClaimsAbout(.slot(id)))
        var main = [Block.facts(facts(view, in: visit))] + offers(view.slot.offer, in: visit)
        main += isOwn ? try await matchesPart(view.slot, in: visit) : try await proposal(view.slot, visit, entry)
        if !claims.isEmpty {
            main += [
                .heading(visit.say(ClaimPhrases.claims)), .rows(claims.reversed().map { RowsBlock.Row($0, in: visit) }),
            ]
        }
        let aside = isOwn ? actions(view.slot, visit, entry) : []
        return Page(head(view, isOwn: isOwn, in: visit), [.columns(ColumnsBlock(main: main, aside: aside))])
    }

    private static func head(_ view: SlotView, isOwn: Bool, in visit: Visit) -> PageHead {
        let change = visit.link(FramePhrases.change, to: PagePath.slot(view.slot.id).text + "/wijzigen")
        return PageHead(
            view.slot.offer.title, code: view.slot.code, tag: visit.tag(view.slot),
            back: visit.link(SlotPhrases.slots, to: .slots), hint: "\(view.memberName), \(view.slot.offer.town)",
            actions: isOwn && view.slot.state.isShown ? [change] : []
        )
    }

    private static func facts(_ view: SlotView, in visit: Visit) -> [FactsBlock.Fact] {
        let offer = view.slot.offer
        return [
            FactsBlock.Fact(visit.say(CandidatePhrases.work), visit.label(offer.functionGroup)),
            FactsBlock.Fact(visit.say(SlotPhrases.kind), visit.label(offer.kind)),
            FactsBlock.Fact(
                visit.say(CandidatePhrases.hoursFact),
                visit.weekly(from: offer.minimumWeeklyMinutes, to: offer.maximumWeeklyMinutes)
            ),
            FactsBlock.Fact(visit.say(SlotPhrases.when), visit.text(from: offer.start, through: offer.end)),
            FactsBlock.Fact(visit.say(SlotPhrases.place), "\(offer.postcode) \(offer.town)"),
            FactsBlock.Fact(
                visit.say(SlotPhrases.places),
                visit.say(SlotPhrases.placesTaken(view.slot.takenPlaces, of: offer.places))),
        ]
    }

    private static func offers(_ offer: SlotOffer, in visit: Visit) -> [Block] {
        func part(_ title: Labels, _ items: [String]) -> [Block] {
            items.isEmpty ? [] : [.heading(visit.say(title), minor: false), .bullets(items)]
        }
        return part(SlotPhrases.tasks, offer.tasks) + part(SlotPhrases.offers, offer.offers.map { visit.label($0) })
    }

    private static func matchesPart(_ slot: Slot, in visit: Visit) async throws -> [Block] {
        guard slot.state == .open else { return [] }
        let found = try await visit.desk.ask(MatchesForSlot(slot: slot.id, limit: mostMatches))
        let heading = Block.heading(visit.say(SlotPhrases.matches))
        guard !found.isEmpty else {
            return [
                heading, .empty(EmptyBlock(visit.say(SlotPhrases.noMatches), visit.say(SlotPhrases.noMatchesHint))),
            ]
        }
        return [heading, .matches(found.map { match($0, slot, in: visit) })]
    }

    private static func match(_ found: MatchesForSlot.MatchedCard, _ slot: Slot, in visit: Visit) -> MatchesBlock.Match
    {
        let card = found.card
        return MatchesBlock.Match(
            title: visit.title(card.functionGroup), path: visit.path(to: .candidate(card.id)), code: card.code,
            line: "\(visit.weekly(card.weeklyMinutes)), \(card.region.name)",
            fits: MatchesBlock.Match.Fits(found.reasons, in: visit),
            button: ActionsBlock.Button(
                visit.say(ClaimPhrases.propose), to: visit.path(to: PagePath.slot(slot.id).text + "/voorstellen"),
                hidden: [HiddenField("candidate", card.id.description)], about: card.code
            )
        )
    }

    /// One's own candidate for another's place.
    private static func proposal(_ slot: Slot, _ visit: Visit, _ entry: FormEntry) async throws -> [Block] {
        guard slot.state == .open else { return [.note(visit.say(SlotPhrases.notFree))] }
        let own = try await visit.desk.ask(ListCandidates()).map(\.candidate).filter(\.state.isPublished)
        guard !own.isEmpty else { return [.note(visit.say(SlotPhrases.noCandidates))] }
        let choices = own.map { candidate in
            let reference = candidate.reference.map { ", \($0)" } ?? ""
            return Choice(
                candidate.id.description, "\(candidate.code): \(visit.label(candidate.card.functionGroup))\(reference)")
        }
        let form = FormBlock(
            to: visit.path(to: PagePath.slot(slot.id).text + "/voorstellen"),
            [
                entry.select(
                    "candidate", visit.say(ClaimPhrases.whichCandidate), choices,
                    hint: visit.say(ClaimPhrases.proposeHint)
                )
            ],
            submit: visit.say(ClaimPhrases.proposeCandidate), panel: true
        )
        return [.form(form)]
    }

    private static func actions(_ slot: Slot, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let base = PagePath.slot(slot.id).text
        let renewal = FormBlock(
            to: visit.path(to: base + "/verlengen"),
            [
                entry.day(
                    "end", visit.say(SlotPhrases.newEnd), value: slot.offer.end, hint: visit.say(SlotPhrases.endHint))
            ],
            submit: visit.say(SlotPhrases.renew), quiet: true, panel: true
        )
        let mayRenew = slot.state == .open || slot.state == .expired
        let close = Block.links([visit.link(SlotPhrases.close, to: base + "/sluiten")])
        return (mayRenew ? [.form(renewal)] : []) + (slot.state == .closed ? [] : [close])
    }
}
