import Domain
import Wording

/// How a user's part is told.
enum UserTexts {
    /// `contactpersoon, tekenbevoegde`.
    static func roles(_ roles: Set<MemberRole>, in visit: Visit) -> String {
        MemberRole.allCases.filter(roles.contains).map { visit.label($0) }.joined(separator: ", ")
    }
}

extension Visit {
    func tag(_ state: User.State) -> Tag {
        switch state {
        case .invited: Tag(label(state), .warn)
        case .active: Tag(label(state), .good)
        case .revoked: Tag(label(state))
        }
    }
}
