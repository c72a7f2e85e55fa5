import Domain
import Ledger

extension LetterSamples {
    var reminders: [LetterSample] {
        let evaluation = Reminder(code: "K-0042", what: TimelineDateKind.firstYearEvaluation.labels, day: day)
        let wia = Reminder(code: "K-0042", what: TimelineDateKind.wiaApplication.labels, day: day.adding(days: 3))
        let slot = Reminder(code: "P-0007", what: Labels("Planner", "Planner"), day: day)
        let card = Reminder.card("K-0042", lookedOver: day.adding(days: -42))
        let placement = Reminder(code: "W-0011", what: PlacementKind.trial.labels, day: day)
        return [
            Letter.reminder(.poortwachterDates, network: network, [evaluation, wia], link: link),
            .reminder(.slotRenewal, network: network, [slot], link: link),
            .reminder(.cardsStale, network: network, [card], link: link),
            .reminder(.evaluationDue, network: network, [placement], link: link),
            .reminder(.placementEnding, network: network, [placement], link: link),
            .reminder(.outcomeAsked, network: network, [placement], link: link),
            .weeklyDigest(
                network: network,
                DigestFigures(
                    cards: ["K-0042", "K-0051", "K-0052", "K-0054", "K-0058", "K-0060", "K-0061"],
                    slots: ["Planner (P-0007)"], tasks: 3
                ),
                link: link, unsubscribe: link
            ),
        ].map { LetterSample($0.kind.rawValue, $0) }
    }
}
