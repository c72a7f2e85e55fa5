import Domain
import Ledger
import Operations

/// What a candidate sees by the personal link.
enum MineViews {
    static let question = View<CandidateQuestion>(
        "Question",
        [
            .field("about") { $0.about },
            .field("claim") { $0.claim },
        ]
    )

    static let claim = View<MyClaim>(
        "MyClaim",
        [
            .field("id") { $0.id },
            .choice("state") { $0.state },
            .field("answer_by") { $0.answerBy },
            .field("employer") { $0.employer },
            .object("offer", SlotViews.offer) { $0.offer },
            .field("agreed") { $0.agreed },
        ]
    )

    static let look = View<AccessNote>(
        "Look",
        [
            .field("at") { $0.at },
            .choice("verb") { $0.verb },
            .field("reader") { $0.readerName },
        ]
    )

    static let mine = View<MyCard.Answer>(
        "Mine",
        [
            .field("code") { $0.code },
            .field("name") { $0.name },
            .field("employer") { $0.employer },
            .choice("state") { $0.state },
            .object("card", CandidateViews.ownCard) { $0.card },
            .optionalObject("conditions", CandidateViews.conditions) { $0.conditions },
            .optionalObject("akkoord", CandidateViews.akkoord) { $0.akkoord },
            .objects("questions", question) { $0.questions },
            .objects("claims", claim) { $0.claims },
        ]
    )
}

extension CandidateQuestion {
    fileprivate var about: String {
        switch self {
        case .akkoord: "akkoord"
        case .talk: "talk"
        case .placement: "placement"
        }
    }

    fileprivate var claim: ClaimId? {
        switch self {
        case .akkoord: nil
        case .talk(let id), .placement(let id): id
        }
    }
}

extension AccessNote {
    /// `coordinator`, `operator`, or the member's name.
    fileprivate var readerName: String {
        switch reader {
        case .coordinator: "coordinator"
        case .operator: "operator"
        case .member(let name): name
        }
    }
}
