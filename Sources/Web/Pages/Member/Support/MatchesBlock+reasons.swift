import Domain
import Wording

extension MatchesBlock.Match.Fits {
    /// Why two fit, in words.
    init?(_ reasons: [MatchReason], in visit: Visit) {
        self.init(
            reasons.map { reason in
                let isPart = reason.isPart
                return MatchesBlock.Fit(
                    text: visit.label(reason), style: isPart ? "ask" : nil,
                    word: isPart ? visit.say(CommonPhrases.toDiscuss) : nil
                )
            }
        )
    }
}

extension MatchReason {
    /// Whether it fits in part only, so that it is something to talk about.
    fileprivate var isPart: Bool {
        switch self {
        case .hoursPartly, .regionNear, .conditionsPartlyMet: true
        case .functionGroupSame, .hoursFit, .regionSame, .conditionsAllMet: false
        }
    }
}
