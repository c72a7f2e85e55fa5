import Domain
import Ledger
import Storage

extension WriteScope {
    /// Notes in the access log, which the candidate can read, that somebody looked beyond the card.
    ///
    /// - Parameter reader: the member for which was looked; nil for the network itself.
    func recordLook(_ verb: EventVerb, at candidate: CandidateId, for reader: MemberId?, at desk: Desk) throws {
        let code = try reader.flatMap { try reading.member($0)?.code } ?? ""
        try record(verb, .candidate, candidate, at: desk, detail: code)
    }
}
