package import Ledger

/// Who does something, and on whose authority. Built by authentication, by the shell or by the scheduler.
package struct Actor: Hashable, Sendable {
    package enum Who: Hashable, Sendable {
        /// Somebody with a shell on the server.
        case `operator`
        case user(UserId)
        case candidate(CandidateId)
        case integration(TokenId)
        /// The scheduler.
        case system
    }

    package enum Authority: Hashable, Sendable {
        /// The whole network: coordinators, the operator, the scheduler.
        case network
        /// Those members, in those roles.
        case members([MemberId: Set<MemberRole>])
        /// One's own card and nothing else.
        case candidate(CandidateId)
    }

    package let who: Who
    package let authority: Authority
    package let readOnly: Bool

    package init(who: Who, authority: Authority, readOnly: Bool = false) {
        self.who = who
        self.authority = authority
        self.readOnly = readOnly
    }

    package static let system = Actor(who: .system, authority: .network)
    package static let `operator` = Actor(who: .operator, authority: .network)

    package var actsForNetwork: Bool { authority == .network }

    /// Whether this actor may act for that member: its users, and a coordinator *namens* it.
    package func actsFor(_ member: MemberId) -> Bool {
        switch authority {
        case .network: true
        case .members(let roles): roles[member] != nil
        case .candidate: false
        }
    }

    /// Whether that is a member of which this actor is itself a user: not a coordinator's *namens*.
    package func belongsTo(_ member: MemberId) -> Bool {
        if case .members(let roles) = authority { roles[member] != nil } else { false }
    }

    /// The members this actor acts for by itself; empty for coordinators and candidates.
    package var members: Set<MemberId> {
        if case .members(let roles) = authority { Set(roles.keys) } else { [] }
    }

    package var userId: UserId? {
        if case .user(let id) = who { id } else { nil }
    }

    /// `user:<id>`, `system` …: how the event log and idempotency records name it.
    package var label: String {
        switch who {
        case .operator: "operator"
        case .system: "system"
        case .user(let id): "user:\(id)"
        case .candidate(let id): "candidate:\(id)"
        case .integration(let id): "token:\(id)"
        }
    }
}
