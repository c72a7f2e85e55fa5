import Domain
import Ledger
import Operations

/// What few may know of a candidate, each layer by itself. Looking at somebody else's goes into the access log, which
/// the candidate reads.
enum LayerEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/candidates/{candidate}/conditions", "showConditions",
            "Shows what the candidate can do and needs; the look is recorded.", gives: .one(CandidateViews.conditions)
        ) { call in
            let found = try await call.desk.perform(LookAtConditions(id: call.candidate()))
            return found ?? Conditions(capabilities: [], conditions: [])
        },
        .put(
            "/candidates/{candidate}/conditions", "setConditions", "Copies conditions from a dated advice.",
            takes: CandidateForms.conditions, gives: .one(CandidateViews.file)
        ) { call, advice in
            let act = SetConditions(
                id: try call.candidate(), revision: call.revision, conditions: advice.conditions,
                adviceOn: advice.adviceOn
            )
            return try await call.file(of: call.desk.perform(act))
        },
        .get(
            "/candidates/{candidate}/timeline", "showTimeline",
            "Shows the Poortwachter clock to the own employer and coordinators; a coordinator's look is recorded.",
            gives: .one(TimelineViews.clock)
        ) { call in
            guard let facts = try await call.desk.perform(LookAtTimeline(id: call.candidate())) else {
                throw Refusal(.notFound)
            }
            let timeline = try facts.timeline(rulebook: call.desk.equipment.rulebook)
            return TimelineViews.Clock(facts: facts, timeline: timeline, today: call.desk.today)
        },
        .put(
            "/candidates/{candidate}/timeline", "setTimeline", "Records what the clock runs on.",
            takes: TimelineForms.facts, gives: .one(CandidateViews.file)
        ) { call, facts in
            let act = SetTimeline(id: try call.candidate(), revision: call.revision, facts: facts)
            return try await call.file(of: call.desk.perform(act))
        },
        .get(
            "/candidates/{candidate}/identity", "showIdentity",
            "Shows who the candidate is; the look of anybody but the own employer is recorded.",
            gives: .one(CandidateViews.identity)
        ) { call in
            try await call.desk.perform(LookAtIdentity(id: call.candidate()))
        },
        .put(
            "/candidates/{candidate}/identity", "changeIdentity",
            "Corrects name and contact; another address ends the personal links.", takes: CandidateForms.identity,
            gives: .one(CandidateViews.file)
        ) { call, identity in
            let act = ChangeIdentity(
                id: try call.candidate(), revision: call.revision, name: identity.name, email: identity.email,
                phone: identity.phone
            )
            return try await call.file(of: call.desk.perform(act))
        },
        .post(
            "/candidates/{candidate}/link", "copyCandidateLink",
            "Shows the personal link to a coordinator, to be passed on; this is recorded.", repeated: .harmless,
            gives: .one(PeopleViews.link)
        ) { call in
            try await call.desk.perform(CopyLink(of: .candidate(call.candidate())))
        },
        .post(
            "/candidates/{candidate}/link/revoke", "revokeCandidateLinks", "Ends the personal links and sessions.",
            repeated: .harmless, gives: .done
        ) { call in
            _ = try await call.desk.perform(RevokeCandidateLinks(candidate: call.candidate()))
        },
    ]
}
