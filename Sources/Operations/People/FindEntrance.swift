import Domain
import Storage

/// The link that lets somebody in without a password. Refuses `linkInvalid` for any other.
struct FindEntrance: Inquiry {
    let token: String
    let isDemo: Bool

    func answer(at desk: Desk, in scope: ReadScope) throws -> StoredLink {
        let link = try scope.workingLink(token: token, at: desk)
        switch link.purpose {
        case .candidate: return link
        case .demo where isDemo: return link
        case .demo, .invitation: throw Refusal(.linkInvalid)
        }
    }
}
