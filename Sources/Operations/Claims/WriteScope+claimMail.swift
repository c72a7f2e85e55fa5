import Domain
import Ledger
import Storage
import Wording

extension WriteScope {
    /// Queues a letter about a claim for each of these readers: of a member those who handle proposals, from the talk
    /// on the one contact person of the host; the candidate at the private address, with the personal link.
    func tell(
        _ readers: [ClaimReader], about claim: Claim, at desk: Desk,
        _ letter: (_ mention: ClaimMention, _ reader: ClaimReader, _ link: String) -> Letter
    ) throws {
        guard let candidate = try reading.candidate(claim.candidate), let slot = try reading.slot(claim.slot) else {
            return
        }
        let mention = ClaimMention(
            code: claim.code, candidate: candidate.code, slot: slot.code, slotTitle: slot.offer.title)
        let page = desk.address(of: .claim(claim.id))
        for reader in readers {
            switch reader {
            case .employer:
                try post(letter(mention, reader, page), to: claim.bringing, roles: .handlers, at: desk)
            case .host:
                try tellHost(letter(mention, reader, page), about: claim, at: desk)
            case .candidate:
                guard try reading.identity(of: candidate.id, at: desk) != nil else { continue }
                let link = try personalLink(of: candidate.id, at: desk).address
                try post(letter(mention, reader, link), toCandidate: candidate.id, at: desk)
            }
        }
    }

    private func tellHost(_ letter: Letter, about claim: Claim, at desk: Desk) throws {
        if claim.talkBeganOn != nil, let id = try reading.contact(claim.contact, of: claim.taking),
            let user = try reading.user(id)
        {
            try post(letter, to: user, as: MailReader.Part(claim.taking), at: desk)
            return
        }
        try post(letter, to: claim.taking, roles: .handlers, at: desk)
    }
}
