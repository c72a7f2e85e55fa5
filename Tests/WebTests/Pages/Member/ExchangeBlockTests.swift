import Domain
import Foundation
import Ledger
import Testing

@testable import Web

/// The blocks of the exchange with their templates and sums.
@Suite struct ExchangeBlockTests {
    private static let button = ActionsBlock.Button("Stel voor", to: "/doen", hidden: [HiddenField("slot", "1")])
    private static let table = TableBlock([TableBlock.Column("Maand")], rows: [[TableBlock.Cell("okt")]])

    private static var blocks: [Block] {
        get throws {
            let first = try #require(CalendarDay("2026-11-16"))
            let steps = [(0, 480), (28, 720), (30, 960)].map { days, minutes in
                HoursChartBlock.Step(
                    version: HoursVersion(from: first.adding(days: days), weeklyMinutes: minutes), amount: "8 uur",
                    day: "16 nov"
                )
            }
            return [
                .steps([
                    StepsBlock.Step("Voorgesteld", .done, note: "gisteren", word: "gedaan"),
                    StepsBlock.Step("Nu", .current),
                ]),
                .parties([
                    PartiesBlock.Party(name: "Bakkerij", role: "werkgever", signature: "digitaal", state: "Getekend")
                ]),
                .matches([
                    MatchesBlock.Match(
                        title: "Planner", path: "/k", code: "K-1", line: "regel",
                        fits: MatchesBlock.Match.Fits([
                            MatchesBlock.Fit(text: "uren", style: "ask", word: "Nog te bespreken:")
                        ]),
                        button: button
                    )
                ]),
                .clock(
                    ClockBlock(
                        weeks: [6, 42, 104], labelled: [6], week: 52, last: 104, title: "Week 52",
                        description: "De tabel.",
                        nowLabel: "nu"
                    )
                ),
                .hoursChart(
                    HoursChartBlock(
                        steps, through: first.adding(days: 99), title: "Uren", description: "8 uur", caption: "Opbouw")
                ),
                .movements(
                    MovementsBlock(
                        [MovementsBlock.Month(name: "okt", taken: 2, brought: 1)], title: "Per maand",
                        description: "Boven.",
                        caption: "Elk blokje.", summary: "Tabel", table: table
                    )
                ),
                .room(RoomBlock(used: 1, size: 3, title: "1 van 3", caption: "Ruimte gebruikt: 1 van 3.")),
            ]
        }
    }

    @Test func `finds every name of its templates in its model`() throws {
        let folder = "\(PageWorld.root)/Sources/Web/Templates"
        let pages = try Pages(folder: folder)
        let all = try String(contentsOfFile: "\(folder)/blocks/block.mustache", encoding: .utf8)
        // A block is one case of an enum: the templates of the others do not find theirs. The token is the frame's.
        let others = Set(all.matches(of: /\{\{#(\.\w+)\}\}/).map { String($0.1) } + ["csrf"])
        for block in try Self.blocks {
            #expect(pages.missingNames(in: "blocks/block", block).subtracting(others) == [], "\(block)")
        }
    }

    @Test func `places weeks on the clock from 2 to 96 percent`() {
        let clock = ClockBlock(
            weeks: [0, 52, 104, 130], labelled: [], week: 52, last: 104, title: "", description: "", nowLabel: ""
        )
        #expect(clock.marks.map(\.x) == ["2.0%", "49.0%", "96.0%"])
        #expect(clock.marks.map(\.style) == ["mark done", "mark done", "mark"])
        #expect(clock.now?.x == "49.0%" && clock.gone == "47.0%")
    }

    @Test func `draws hours to scale and leaves out labels that would touch`() throws {
        guard
            case .hoursChart(let chart)? = try Self.blocks.first(where: {
                if case .hoursChart = $0 { true } else { false }
            })
        else { throw Absent() }
        #expect(chart.bars.map(\.x) == ["0.0%", "28.0%", "30.0%"])
        #expect(chart.bars.map(\.height) == [42, 63, 84])
        #expect(chart.bars.map { $0.label == nil } == [false, true, false])
    }

    @Test func `draws one square for each person`() {
        let months = [
            MovementsBlock.Month(name: "sep", taken: 1, brought: 0),
            MovementsBlock.Month(name: "okt", taken: 0, brought: 12),
        ]
        let block = MovementsBlock(months, title: "", description: "", caption: "", summary: "", table: Self.table)
        #expect(block.squares.count { $0.style == "take" } == 1)
        #expect(block.squares.count { $0.style == "bring" } == 8)
        #expect(block.squares.map(\.x).first == "25.0%")
        #expect(RoomBlock(used: 5, size: 3, title: "", caption: "").squares.count == 5)
    }

    @Test func `reads a list that is typed line by line`() throws {
        func read(_ text: String) throws -> [String] {
            let fields = FieldReader(FormData([FormData.Entry(name: "skills", value: text)]).object, from: .form)
            let skills = fields.required("skills", .lines(maximum: 2))
            try fields.finish()
            return skills().map(\.text)
        }
        #expect(try read("plannen\r\n\r\n  Engels \r\n") == ["plannen", "Engels"])
        #expect(try read("") == [])
        #expect(throws: Refusals(Refusal(.listTooLong, at: "/skills", ["maximum": "2"]))) { try read("a\nb\nc") }
    }

    @Test func `refuses a value that follows from one that was refused`() throws {
        let fields = FieldReader(FormData([]).object, from: .form)
        let first = fields.derived { () throws(Refusal) -> Int in throw Refusal(.fieldMissing, at: "/first") }
        let second = fields.derived { first() + 1 }
        #expect(throws: Refusals(Refusal(.fieldMissing, at: "/first"))) { try fields.finish() }
        withExtendedLifetime(second) {}
    }

    private struct Absent: Error {}
}
