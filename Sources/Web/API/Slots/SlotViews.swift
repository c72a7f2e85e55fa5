import Domain
import Ledger
import Operations

/// Places on offer.
enum SlotViews {
    static let offer = View<SlotOffer>(
        "SlotOffer",
        [
            .field("title") { $0.title },
            .choice("kind") { $0.kind },
            .choice("function_group") { $0.functionGroup },
            .field("minimum_weekly_minutes") { $0.minimumWeeklyMinutes },
            .field("maximum_weekly_minutes") { $0.maximumWeeklyMinutes },
            .field("start") { $0.start },
            .field("end") { $0.end },
            .field("postcode") { $0.postcode },
            .field("town") { $0.town },
            .field("places") { $0.places },
            .field("tasks") { $0.tasks },
            .choices("offers") { $0.offers },
        ]
    )

    static let slot = View<SlotView>(
        "Slot", revision: { $0.slot.revision },
        [
            .field("id") { $0.slot.id },
            .field("code") { $0.slot.code },
            .field("member") { $0.slot.member },
            .field("member_code") { $0.memberCode },
            .field("member_name") { $0.memberName },
            .choice("state") { $0.slot.state },
        ] + offer.parts(of: { $0.slot.offer }) + [
            .field("taken_places") { $0.slot.takenPlaces },
            .field("revision") { $0.slot.revision },
        ]
    )

    /// A slot that fits a candidate.
    static let matched = View<MatchesForCandidate.MatchedSlot>(
        "MatchedSlot",
        [
            .object("slot", slot) { $0.slot },
            .choices("reasons") { $0.reasons },
            .field("conditions_met") { $0.conditionsMet },
            .field("conditions_needed") { $0.conditionsNeeded },
        ]
    )

    /// A card that fits a slot.
    static let matchedCard = View<MatchesForSlot.MatchedCard>(
        "MatchedCard",
        [
            .object("card", CandidateViews.card) { $0.card },
            .choices("reasons") { $0.reasons },
        ]
    )
}
