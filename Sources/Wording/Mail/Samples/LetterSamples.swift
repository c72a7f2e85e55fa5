import Domain
package import Ledger

/// An example of every mail to each of its readers, for the coordinator who wants to know what people get. Whatever is
/// in them is invented.
package struct LetterSamples: Sendable {
    /// The name of a network.
    let network: String
    /// Where every link of the samples goes.
    let link: String
    /// The day that the samples write of.
    let day: CalendarDay

    package init(network: String, link: String, day: CalendarDay) {
        self.network = network
        self.link = link
        self.day = day
    }

    /// In the order of the kinds.
    package var all: [LetterSample] {
        (invitations + ClaimReader.allCases.flatMap(claims) + contracts + ledger + reminders).map {
            $0.signed(by: Self.contact)
        }
    }

    private var invitations: [LetterSample] {
        [
            LetterSample(
                "coordinator-invitation", .coordinatorInvitation(network: network, until: day, link: link)),
            LetterSample(
                "member-invitation",
                .memberInvitation(network: network, member: Self.bakery, until: day, link: link)
            ),
            LetterSample(
                "candidate-akkoord",
                .candidateAkkoord(network: network, employer: "Zorggroep Voorbeeld", until: day, link: link)
            ),
        ]
    }

    private func claims(to reader: ClaimReader) -> [LetterSample] {
        let claim = ClaimMention(code: "V-0003", candidate: "K-0042", slot: "P-0007", slotTitle: "Planner")
        func sample(_ kind: MailKind, _ letter: Letter) -> LetterSample {
            LetterSample("\(kind.rawValue)-\(reader.rawValue)", to: reader.labels, letter)
        }
        let expiring = sample(
            .claimExpiring, .claimExpiring(network: network, claim, to: reader, answerBy: day, link: link))
        return [
            sample(.claimReceived, .claimReceived(network: network, claim, to: reader, answerBy: day, link: link)),
            // The employer with the slot cannot answer for the candidate.
            reader == .host ? nil : expiring,
            sample(.claimTalk, .claimTalk(network: network, claim, to: reader, link: link)),
            sample(.claimAccepted, .claimAccepted(network: network, claim, to: reader, link: link)),
            sample(
                .claimDeclined,
                .claimDeclined(network: network, claim, to: reader, reason: .hoursDoNotFit, link: link)
            ),
            sample(.claimOnHold, .claimOnHold(network: network, claim, to: reader, link: link)),
            sample(.claimExpired, .claimExpired(network: network, claim, to: reader, link: link)),
            sample(.claimDropped, .claimDropped(network: network, claim, to: reader, link: link)),
        ].compactMap { $0 }
    }

    private var contracts: [LetterSample] {
        let number = "2026-0007"
        let code = Letter.signingCode(network: network, number: number, code: "493 027", minutesValid: 15)
        return [ContractParty.taking, .employee].flatMap { party in
            [
                Letter.contractToSign(network: network, number: number, to: party, link: link),
                .contractReminder(network: network, number: number, to: party, signBy: day, link: link),
                .contractForwarded(network: network, number: number, to: party, signBy: day, link: link),
                .contractComplete(network: network, number: number, to: party, link: link),
                .contractDeclined(network: network, number: number, to: party, link: link),
                .contractExpired(network: network, number: number, to: party, link: link),
            ].map { LetterSample("\($0.kind.rawValue)-\(party.rawValue)", to: party.readerLabels, $0) }
        } + [LetterSample(code.kind.rawValue, code)]
    }

    private static let contact = MailContact(email: "regio@netwerk.example", phone: "088 123 45 67")
    static let bakery = "Bakkerij Voorbeeld & Zn."
}
