import Domain
import Ledger
import Operations
import Wording

/// One member's own figures: the saldo in words, as numbers and as pictures.
enum OwnFigures {
    static func blocks(_ own: OwnStanding, in visit: Visit) -> [Block] {
        let isOne = visit.me.members.count == 1
        let title = isOne ? visit.say(StandingPhrases.own) : own.member.name
        return [
            .heading(title), .text(words(own, in: visit)), figures(own, in: visit), further(own, in: visit),
            room(own, in: visit),
            movements(own, in: visit), .links([visit.link(LedgerPhrases.lines, to: SitePath.lines(own.member.code))]),
        ]
    }

    /// `2 gebracht : 3 gehaald. U haalde 1 plaatsing meer dan u bracht.`
    static func words(_ own: OwnStanding, in visit: Visit) -> String {
        let balance = own.balances.placements
        return "\(RatioText.placements(balance, in: visit.language)). \(visit.say(BalanceSentence.of(balance)))"
    }

    static func figures(_ own: OwnStanding, in visit: Visit) -> Block {
        let balance = own.balances.placements
        let language = visit.language
        func amount(_ hundredths: Int64) -> String { PlacementsText.amount(hundredths: hundredths, in: language) }
        return .figures([
            FiguresBlock.Figure(
                visit.say(StandingPhrases.ratio), "\(amount(balance.brought)) : \(amount(balance.taken))"),
            FiguresBlock.Figure(
                visit.say(StandingPhrases.balance), PlacementsText.signed(hundredths: balance.net, in: language)),
            FiguresBlock.Figure(visit.say(StandingPhrases.slots(own.slotsOffered)), String(own.slotsOffered)),
            FiguresBlock.Figure(
                visit.say(StandingPhrases.hours), HoursText.signed(minutes: own.balances.minutes.net, in: language),
                unit: visit.say(StandingPhrases.hourUnit)
            ),
        ])
    }

    /// What is provisional, the recent balance, and the balance beside the member's size.
    private static func further(_ own: OwnStanding, in visit: Visit) -> Block {
        let (details, language) = (own.details, visit.language)
        func amount(_ hundredths: Int64) -> String { PlacementsText.amount(hundredths: hundredths, in: language) }
        let figures = [
            details.provisional.map {
                FiguresBlock.Figure(
                    visit.say(LedgerPhrases.provisional), "\(amount($0.brought)) : \(amount($0.taken))")
            },
            FiguresBlock.Figure(
                visit.say(LedgerPhrases.window(details.windowMonths)),
                PlacementsText.signed(hundredths: details.window.placements.net, in: language)),
            details.perHundredEmployees.map {
                FiguresBlock.Figure(
                    visit.say(LedgerPhrases.perHundred), PlacementsText.signed(hundredths: $0, in: language))
            },
        ]
        return .figures(figures.compactMap { $0 })
    }

    private static func room(_ own: OwnStanding, in visit: Visit) -> Block {
        let used = Room.used(own.balances.placements)
        let size = own.room
        return .room(
            RoomBlock(
                used: Int((used + 99) / 100), size: Int(size / 100),
                title: visit.say(StandingPhrases.roomTitle(used, of: size)),
                caption: visit.say(StandingPhrases.room(used, of: size)), id: "room-\(own.member.code)"
            )
        )
    }

    /// Month by month, as a picture with its table.
    static func movements(_ own: OwnStanding, in visit: Visit) -> Block {
        let months = own.movements.map { movement in
            MovementsBlock.Month(
                name: MonthText.short(movement.month, in: visit.language), taken: Int(movement.placements.taken / 100),
                brought: Int(movement.placements.brought / 100)
            )
        }
        return .movements(
            MovementsBlock(
                months, title: visit.say(StandingPhrases.perMonth),
                description: visit.say(StandingPhrases.perMonthDescription),
                caption: visit.say(StandingPhrases.perMonthCaption), summary: visit.say(FramePhrases.sameAsTable),
                table: table(own, in: visit), id: "movements-\(own.member.code)"
            )
        )
    }

    private static func table(_ own: OwnStanding, in visit: Visit) -> TableBlock {
        let columns = [
            TableBlock.Column(visit.say(PlacementPhrases.month)),
            TableBlock.Column(visit.say(BalancePhrases.brought), number: true),
            TableBlock.Column(visit.say(BalancePhrases.taken), number: true),
        ]
        let rows = own.movements.reversed().map { movement in
            [
                TableBlock.Cell(visit.text(movement.month)),
                TableBlock.Cell(PlacementsText.amount(hundredths: movement.placements.brought, in: visit.language)),
                TableBlock.Cell(PlacementsText.amount(hundredths: movement.placements.taken, in: visit.language)),
            ]
        }
        return TableBlock(columns, caption: visit.say(StandingPhrases.perMonth), rows: rows)
    }
}
