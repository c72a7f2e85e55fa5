import Domain
import Ledger
import Operations

/// Candidates: the card that every member reads, the file of the own employer, and each layer below it by itself.
enum CandidateViews {
    static let region = View<PostcodeRegion>(
        "Region",
        [
            .field("number") { $0.number },
            .field("name") { $0.name },
        ]
    )

    /// What other members read: no employer, name or date.
    static let card = View<CardView>(
        "Card",
        [
            .field("id") { $0.id },
            .field("code") { $0.code },
            .choice("function_group") { $0.functionGroup },
            .choice("education") { $0.education },
            .field("skills") { $0.skills },
            .field("wishes") { $0.wishes },
            .field("weekly_minutes") { $0.weeklyMinutes },
            .object("region", region) { $0.region },
            .field("urgent") { $0.urgent },
            .field("in_talks") { $0.inTalks },
        ]
    )

    /// The card as the own employer fills it in, and as the candidate reads it.
    static let ownCard = View<Card>(
        "OwnCard",
        [
            .choice("function_group") { $0.functionGroup },
            .choice("education") { $0.education },
            .field("skills") { $0.skills },
            .field("wishes") { $0.wishes },
            .field("weekly_minutes") { $0.weeklyMinutes },
            .field("postcode_area") { $0.postcodeArea.text },
            .field("maximum_travel_minutes") { $0.maximumTravelMinutes },
            .field("urgent") { $0.urgent },
        ]
    )

    static let akkoord = View<PublicationGates.Akkoord>(
        "Akkoord",
        [
            .choice("way") { $0.way },
            .field("day") { $0.day },
        ]
    )

    static let file = View<CandidateFile>(
        "Candidate", revision: { $0.candidate.revision },
        [
            .field("id") { $0.candidate.id },
            .field("code") { $0.candidate.code },
            .field("member") { $0.candidate.member },
            .field("member_name") { $0.memberName },
            .field("legal_entity") { $0.candidate.legalEntity },
            .field("reference") { $0.candidate.reference },
            .choice("state") { $0.candidate.state },
            .object("card", ownCard) { $0.candidate.card },
            .field("available_from") { $0.candidate.availableFrom },
            .field("spoor2_in_plan") { $0.candidate.gates.spoor2InPlan },
            .field("driegesprek_on") { $0.candidate.gates.driegesprekOn },
            .field("advice_on") { $0.candidate.gates.adviceOn },
            .optionalObject("akkoord", akkoord) { $0.candidate.gates.akkoord },
            .field("missing_gates") { $0.missingGates.map(\.code.rawValue) },
            .field("has_conditions") { $0.hasConditions },
            .field("has_timeline") { $0.hasTimeline },
            .field("revision") { $0.candidate.revision },
        ]
    )

    static let conditions = View<Conditions>(
        "Conditions",
        [
            .choices("capabilities") { $0.capabilities },
            .choices("conditions") { $0.conditions },
        ]
    )

    static let identity = View<CandidateIdentity>(
        "Identity",
        [
            .field("name") { $0.name },
            .field("email") { $0.email },
            .field("phone") { $0.phone },
        ]
    )

    /// Nil for the own employer, who must not come in as the candidate.
    static let asked = View<PassableLink?>(
        "AkkoordAsked",
        [
            .field("link") { $0?.address },
            .field("until") { $0?.until },
        ]
    )
}
