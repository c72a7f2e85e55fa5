package import Domain
import Ledger
package import Storage

/// Shows the link that lets somebody in, to be passed on when its mail does not arrive. A coordinator or the operator
/// in person only, and each time is recorded.
package struct CopyLink: Command {
    package let visitor: Visitor

    /// - Parameter visitor: an invited user or a candidate.
    package init(of visitor: Visitor) {
        self.visitor = visitor
    }

    /// Refuses `linkInvalid` when no link of that person works any more.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> PassableLink {
        try desk.mustBeCoordinatorInPerson()
        guard let link = try scope.reading.link(of: visitor, workingAt: desk.now) else { throw Refusal(.linkInvalid) }
        try scope.record(.linkShown, visitor, detail: link.purpose.rawValue, at: desk)
        return try desk.passable(link)
    }
}
