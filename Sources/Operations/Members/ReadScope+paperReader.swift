import Domain
import Ledger
import Storage

extension ReadScope {
    /// The member whose users get that member's papers: its own, or those of the one that took it over, for they moved
    /// there.
    func paperReader(of member: MemberId) throws -> MemberId {
        let endings = Dictionary(try departures().map { ($0.member, $0.ending) }) { first, _ in first }
        var reader = member
        for _ in endings {
            guard case .merged(_, let successor)?? = endings[reader] else { break }
            reader = successor
        }
        return reader
    }
}
