package import Domain
import Ledger
package import Storage
import Wording

/// Asks a candidate to read the card and give akkoord: makes the personal link and mails it to the private address. The
/// own employer and coordinators; may be repeated.
package struct AskAkkoord: Command {
    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    /// Refuses with every gate that is missing, akkoord itself apart.
    ///
    /// - Returns: the link, for a coordinator to pass on when the mail does not arrive; nil for the own employer, who
    ///   must not come in as the candidate.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> PassableLink? {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        candidate.state = try candidate.state.after(.askAkkoord)
        if let refusals = Refusals(try scope.reading.missingGates(of: candidate, includingAkkoord: false)) {
            throw refusals
        }
        guard let employer = try scope.reading.member(candidate.member) else { throw Refusal(.candidateUnknown) }
        try scope.save(candidate)
        let link = try scope.personalLink(of: id, at: desk)
        let letter = Letter.candidateAkkoord(
            network: desk.network.name, employer: employer.name, until: link.until, link: link.address
        )
        guard try scope.post(letter, toCandidate: id, at: desk) != nil else { throw Refusal(.candidateUnknown) }
        try scope.record(.akkoordAsked, .candidate, id, at: desk, namens: candidate.member)
        return desk.actor.actsForNetwork ? link : nil
    }
}
