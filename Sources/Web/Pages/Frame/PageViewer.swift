import Domain
import Operations

/// Who looks at a page, as far as the frame tells.
enum PageViewer: Sendable {
    case nobody
    case coordinator(name: String)
    /// A user with the names of the members for which it acts.
    case member(name: String, members: [String])
    case candidate

    init(_ me: MyselfAnswer) {
        let name = me.user?.name ?? ""
        switch me.actor.authority {
        case .network: self = .coordinator(name: name)
        case .members: self = .member(name: name, members: me.members.map(\.name))
        case .candidate: self = .candidate
        }
    }
}
