import Domain
import Ledger
package import Storage

/// Lets every parked mail of the network go out again, after whatever kept them all was mended. A coordinator or the
/// operator in person only, and recorded with their number.
package struct RetryParkedMails: Command {
    package init() {}

    /// - Returns: how many there were.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> Int {
        try desk.mustBeCoordinatorInPerson()
        let count = try scope.requeueParked(at: desk.now)
        guard count > 0 else { return 0 }
        try scope.record(
            .mailRetried, .network, named: scope.networkId.description, at: desk, detail: "count=\(count)")
        return count
    }
}
