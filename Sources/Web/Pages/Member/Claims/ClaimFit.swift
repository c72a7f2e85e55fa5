import Domain
import Operations
import Wording

/// Where a candidate's card and a place do not fit, so that both sides know it before they say yes. By the card alone,
/// as everybody sees it.
enum ClaimFit {
    static func blocks(_ claim: ClaimView, in visit: Visit) -> [Block] {
        guard let card = claim.card else { return [] }
        let remarks = remarks(card, claim.slot.slot.offer, visit)
        guard !remarks.isEmpty else { return [] }
        return [.panel(visit.say(ClaimPhrases.toDiscuss), [.bullets(remarks)])]
    }

    private static func remarks(_ card: CardView, _ offer: SlotOffer, _ visit: Visit) -> [String] {
        [
            card.functionGroup == offer.functionGroup
                ? nil : ClaimPhrases.otherWork(visit.label(card.functionGroup), visit.label(offer.functionGroup)),
            hours(card, offer, visit),
            offer.region.flatMap { there in
                there == card.region ? nil : ClaimPhrases.otherRegion(card.region.name, there.name)
            },
        ].compactMap { $0.map { visit.say($0) } }
    }

    private static func hours(_ card: CardView, _ offer: SlotOffer, _ visit: Visit) -> Labels? {
        let sought = visit.hours(card.weeklyMinutes)
        if card.weeklyMinutes < offer.minimumWeeklyMinutes {
            return ClaimPhrases.fewerHours(sought, least: visit.hours(offer.minimumWeeklyMinutes))
        }
        guard card.weeklyMinutes > offer.maximumWeeklyMinutes else { return nil }
        return ClaimPhrases.moreHours(sought, most: visit.hours(offer.maximumWeeklyMinutes))
    }
}
