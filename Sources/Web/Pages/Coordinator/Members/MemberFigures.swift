import Domain
import Ledger
import Operations
import Wording

/// How a member stands, for the side of its page: in full for its own people and coordinators, a small one as a band
/// for others.
enum MemberFigures {
    static func blocks(_ shown: ShowStanding.Answer, _ visit: Visit) -> [Block] {
        switch shown.standing.figures {
        case .band(let band): return [.text(visit.label(band))]
        case .exact(let placements):
            func amount(_ hundredths: Int64) -> String {
                PlacementsText.amount(hundredths: hundredths, in: visit.language)
            }
            let ratio = "\(amount(placements.brought)) : \(amount(placements.taken))"
            let net = PlacementsText.signed(hundredths: placements.net, in: visit.language)
            let details = shown.details.map { details in
                [
                    FiguresBlock.Figure(visit.say(MemberPhrases.room), amount(details.room)),
                    details.provisional.map {
                        FiguresBlock.Figure(
                            visit.say(LedgerPhrases.provisional), "\(amount($0.brought)) : \(amount($0.taken))")
                    },
                    FiguresBlock.Figure(
                        visit.say(LedgerPhrases.window(details.windowMonths)),
                        PlacementsText.signed(hundredths: details.window.placements.net, in: visit.language)),
                    details.perHundredEmployees.map {
                        FiguresBlock.Figure(
                            visit.say(LedgerPhrases.perHundred),
                            PlacementsText.signed(hundredths: $0, in: visit.language))
                    },
                ].compactMap { $0 }
            }
            return [
                .figures(
                    [
                        FiguresBlock.Figure(visit.say(MemberPhrases.brought), ratio),
                        FiguresBlock.Figure(visit.say(MemberPhrases.net), net),
                    ] + (details ?? [])
                )
            ]
        }
    }
}
