import Domain
import Ledger

extension LetterSamples {
    /// Of the month before the day.
    var ledger: [LetterSample] {
        let month = day.month.previous
        let hours = Letter.hoursDue(
            network: network, month: month, placements: ["W-0003", "W-0011"], by: day, link: link)
        return [
            LetterSample("statement", statement(.left)),
            LetterSample(
                "statement-room-exactly-used", to: Labels("ruimte precies op", "room used to the last"),
                statement(.exact)),
            LetterSample(
                "statement-room-used-up", to: Labels("ruimte gebruikt", "room used up"), statement(.beyond)),
            LetterSample("overview", .overview(network: network, overview, link: link)),
            LetterSample("room-used-up-member", to: RoomReader.member.labels, roomUsedUp(.member)),
            LetterSample(
                "room-used-up-coordinator", to: RoomReader.coordinator.labels, roomUsedUp(.coordinator)),
            LetterSample("hours-due", hours),
            LetterSample("approval-asked", .approvalAsked(network: network, subject: "W-0011", link: link)),
        ]
    }

    /// The first with hours that were not reported and a correction, the last with hours to object to.
    private func statement(_ roomUse: RoomUse) -> Letter {
        let closing = AccountBalances(
            placements: Balance(brought: 500, taken: 200), minutes: Balance(brought: 22_008, taken: 34_080)
        )
        let figures = StatementFigures(
            member: Self.shop, month: day.month.previous, closing: closing, slotsOffered: 4,
            roomUse: roomUse, objectUntil: roomUse == .beyond ? day : nil,
            unreported: roomUse == .left ? ["W-0003", "W-0011"] : [], isCorrected: roomUse == .left, head: Self.head
        )
        return .statement(network: network, figures, link: link, hours: link, balance: link)
    }

    private var overview: OverviewFigures {
        OverviewFigures(
            month: day.month.previous, members: 24, placementsBegun: 6, placementsRunning: 14, membersBeyondRoom: 2,
            head: Self.head
        )
    }

    private func roomUsedUp(_ reader: RoomReader) -> Letter {
        .roomUsedUp(network: network, member: Self.shop, to: reader, used: 300, room: 200, link: link)
    }

    private static let shop = "Winkels Voorbeeld"
    private static let head = ChainHead(sequence: 118, hash: Digest256(of: Array("voorbeeld".utf8)))
}
