import Domain
import Ledger
import Wording

/// One letter of each sort to each reader, by the name of its golden file.
enum SampleLetters {
    static let network = "Poortwachtercentrum Noord & Zee"
    static let link = "https://poortwacht.example/noord/link/Zk3x?a=1&b=2"
    static let claim = ClaimMention(code: "V-0003", candidate: "K-0042", slot: "P-0007", slotTitle: "Planner")
    static let day = CalendarMonth(year: 2026, month: 11).map { $0.firstDay.adding(days: 12) }

    static var all: [(name: String, letter: Letter)] {
        invitations + ClaimReader.allCases.flatMap(claims) + contracts + months
    }

    static var toCandidates: [(name: String, letter: Letter)] {
        all.filter { $0.name.contains("candidate") || $0.name.contains("employee") }
    }

    private static var invitations: [(name: String, letter: Letter)] {
        guard let day else { return [] }
        return [
            ("coordinator-invitation", .coordinatorInvitation(network: network, until: day, link: link)),
            (
                "member-invitation",
                .memberInvitation(network: network, member: "Bakkerij <Vos>", until: day, link: link)
            ),
            (
                "candidate-akkoord",
                .candidateAkkoord(network: network, employer: "Zorggroep Kuyper", until: day, link: link)
            ),
        ]
    }

    private static func claims(_ reader: ClaimReader) -> [(name: String, letter: Letter)] {
        guard let day else { return [] }
        func name(_ kind: String) -> String { "\(kind)-\(reader.rawValue)" }
        return [
            (name("claim-received"), .claimReceived(network: network, claim, to: reader, answerBy: day, link: link)),
            (name("claim-talk"), .claimTalk(network: network, claim, to: reader, link: link)),
            (name("claim-accepted"), .claimAccepted(network: network, claim, to: reader, link: link)),
            (
                name("claim-declined"),
                .claimDeclined(network: network, claim, to: reader, reason: .hoursDoNotFit, link: link)
            ),
            (name("claim-on-hold"), .claimOnHold(network: network, claim, to: reader, link: link)),
            (name("claim-expired"), .claimExpired(network: network, claim, to: reader, link: link)),
        ]
    }

    private static var contracts: [(name: String, letter: Letter)] {
        [ContractParty.taking, .employee].flatMap { party in
            [
                (
                    "contract-to-sign-\(party.rawValue)",
                    Letter.contractToSign(network: network, number: "2026-0007", to: party, link: link)
                ),
                (
                    "contract-complete-\(party.rawValue)",
                    Letter.contractComplete(network: network, number: "2026-0007", to: party, link: link)
                ),
            ]
        }
    }

    private static var months: [(name: String, letter: Letter)] {
        guard let month = CalendarMonth("2026-10"), let digest = Digest256(bytes: (0..<32).map { UInt8($0) }) else {
            return []
        }
        let head = ChainHead(sequence: 118, hash: digest)
        let member = "Winkels Westfriese"
        let closing = AccountBalances(
            placements: Balance(brought: 500, taken: 200), minutes: Balance(brought: 22_008, taken: 34_080)
        )
        let statement = { (isRoomUsedUp: Bool, objectUntil: CalendarDay?) in
            StatementFigures(
                member: member, month: month, closing: closing, slotsOffered: 4, isRoomUsedUp: isRoomUsedUp,
                objectUntil: objectUntil, head: head
            )
        }
        let overview = OverviewFigures(
            month: month, members: 24, placementsBegun: 6, placementsRunning: 14, membersBeyondRoom: 2, head: head
        )
        func roomUsedUp(_ reader: RoomReader) -> Letter {
            .roomUsedUp(network: network, member: member, to: reader, used: 300, room: 200, link: link)
        }
        return [
            ("statement", .statement(network: network, statement(false, nil), link: link)),
            ("statement-room-used-up", .statement(network: network, statement(true, day), link: link)),
            ("overview", .overview(network: network, overview, link: link)),
            ("room-used-up-member", roomUsedUp(.member)),
            ("room-used-up-coordinator", roomUsedUp(.coordinator)),
        ]
    }
}
