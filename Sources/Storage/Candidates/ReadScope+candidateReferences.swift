package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The candidate whom the member that brings calls so. Without a bringing member: the only one in the network with
    /// that reference.
    package func candidate(reference: String, broughtBy member: MemberId?) throws -> Candidate? {
        if let member { return try candidate(reference: reference, of: member) }
        let found = try rows(
            "SELECT * FROM candidate WHERE reference = ? LIMIT 2", [reference], as: Candidate.init(row:)
        )
        return found.count == 1 ? found.first : nil
    }
}
