import Domain
import Wording

extension MatchesBlock.Match.Fits {
    /// Why two fit, in words.
    init?(_ reasons: [MatchReason], in visit: Visit) {
        func fit(_ text: String, isPart: Bool) -> MatchesBlock.Fit {
            MatchesBlock.Fit(
                text: text, style: isPart ? "ask" : nil, word: isPart ? visit.say(CommonPhrases.toDiscuss) : nil)
        }
        let found = reasons.map { fit(visit.label($0), isPart: $0.isPart) }
        let isOtherWork = !reasons.contains(.functionGroupSame)
        self.init(found + (isOtherWork ? [fit(visit.say(CommonPhrases.otherWork), isPart: true)] : []))
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
