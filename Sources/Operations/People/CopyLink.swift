import Domain
import Ledger
package import Storage

/// Shows the link that lets somebody in, to be passed on when its mail does not arrive. Coordinators only, and each time
/// is recorded.
package struct CopyLink: Command {
    package let visitor: Visitor

    /// - Parameter visitor: an invited user or a candidate.
    package init(of visitor: Visitor) {
        self.visitor = visitor
    }

    /// Refuses `linkInvalid` when no link of that person works any more.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> String {
        try desk.mustBeCoordinator()
        guard let link = try scope.reading.link(of: visitor, workingAt: desk.now) else { throw Refusal(.linkInvalid) }
        switch visitor {
        case .user(let id): try scope.record(.linkShown, .user, id, at: desk, detail: link.purpose.rawValue)
        case .candidate(let id): try scope.record(.linkShown, .candidate, id, at: desk, detail: link.purpose.rawValue)
        }
        return try desk.address(of: link)
    }
}
