/// How well a card and a slot fit: by function group, then hours, then region, then conditions, then urgency.
///
/// Regions are compared, never postcodes, because a card shows no more. The best match is the greatest.
package struct Match: Hashable, Sendable, Comparable {
    /// In the order in which they count.
    package let reasons: [MatchReason]
    /// How many of the needed conditions the slot offers; nil when they were not compared.
    package let conditionsMet: Int?
    /// How many are needed; nil when they were not compared.
    package let conditionsNeeded: Int?
    private let rank: [Int]

    /// Compares the conditions too when they are given; whoever may not see them gives none, or shows the reasons only.
    package init(card: Card, offer: SlotOffer, conditions: Conditions? = nil) {
        let group = card.functionGroup == offer.functionGroup ? MatchReason.functionGroupSame : nil
        let hours = Self.hours(card, offer)
        let region = Self.region(card, offer)
        let met = conditions?.conditions.count(where: offer.offers.contains)
        let needed = conditions?.conditions.count
        let share = Self.share(met: met, needed: needed)
        reasons = [group, hours, region, share.reason].compactMap { $0 }
        conditionsMet = met
        conditionsNeeded = needed
        rank = [
            group == nil ? 0 : 1, hours == nil ? 0 : hours == .hoursFit ? 2 : 1,
            region == nil ? 0 : region == .regionSame ? 2 : 1, share.percent, card.urgent ? 1 : 0,
        ]
    }

    /// Whether this is the same kind of work for hours that can be worked: what opens the candidate's conditions to the
    /// slot's member (domain.md, 2).
    package var isSuitable: Bool {
        reasons.contains(.functionGroupSame) && (reasons.contains(.hoursFit) || reasons.contains(.hoursPartly))
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.rank.lexicographicallyPrecedes(right.rank)
    }

    private static func hours(_ card: Card, _ offer: SlotOffer) -> MatchReason? {
        if card.weeklyMinutes < offer.minimumWeeklyMinutes { return nil }
        return card.weeklyMinutes <= offer.maximumWeeklyMinutes ? .hoursFit : .hoursPartly
    }

    private static func region(_ card: Card, _ offer: SlotOffer) -> MatchReason? {
        guard let there = offer.region else { return nil }
        let here = card.postcodeArea.region
        if here == there { return .regionSame }
        return here.number / 10 == there.number / 10 ? .regionNear : nil
    }

    private static func share(met: Int?, needed: Int?) -> (percent: Int, reason: MatchReason?) {
        guard let met, let needed else { return (0, nil) }
        if met == needed { return (100, .conditionsAllMet) }
        return (met * 100 / needed, met == 0 ? nil : .conditionsPartlyMet)
    }
}

extension SlotOffer {
    /// The coarse region of the place of work.
    package var region: PostcodeRegion? {
        Int(postcode.prefix(2)).flatMap(PostcodeRegion.init(number:))
    }
}
