import Domain
import Ledger
import Storage

extension ReadScope {
    /// What a user may today; nil for one who cannot sign in, or whose members all left.
    func authority(of id: UserId) throws -> Actor.Authority? {
        guard let user = try user(id), user.state == .active else { return nil }
        if user.isCoordinator { return .network }
        let roles = try user.roles.filter { try takesPart($0.key) }
        return roles.isEmpty ? nil : .members(roles)
    }

    /// Whether users still act for that member: it may be suspended, but has not left.
    func takesPart(_ id: MemberId) throws -> Bool {
        switch try member(id)?.state {
        case .active, .suspended: true
        case .left, .merged, nil: false
        }
    }
}
