import Domain
import Ledger
import Testing
import Wording

@testable import Web

/// Blocks and their templates.
@Suite struct BlockTests {
    private var pages: Pages {
        get throws { try Pages(folder: "\(PageWorld.root)/Sources/Web/Templates") }
    }

    private let setting = PageSetting(
        networkName: "Noord", slug: "noord", language: .dutch, path: "/noord/leden", backPath: "/noord/leden",
        csrf: "token",
        flash: .saved, isDemo: true, assets: PageFrame.Assets(styles: "/a.css", icon: "/a.svg"), cookies: []
    )

    private func frame(_ blocks: [Block], _ entry: FormEntry = FormEntry(in: .dutch)) -> PageFrame {
        let head = PageHead(
            "Titel", code: "L-0001", tag: Tag("actief", .good), back: PageLink("Terug", to: "/noord"), lead: "Eerst.",
            hint: "Zacht.", actions: [PageLink("Doen", to: "/noord/doen")]
        )
        let viewer = PageViewer.member(name: "Jo", members: ["Bakker"])
        return PageFrame(of: Page(head, narrow: true, blocks), in: setting, for: viewer, entry: entry)
    }

    @Test func `finds every name of its templates in its model`() throws {
        let entry = FormEntry(
            in: .dutch, typed: FormData([]), refusals: [Refusal(.fieldMissing, at: "/name"), Refusal(.busy)])
        let missing = try pages.missingNames(in: "page", frame(Samples.blocks(entry), entry))
        // A block is one case of an enum: the templates of the others do not find theirs.
        let cases = Set(
            Samples.blocks(entry).compactMap { Mirror(reflecting: $0).children.first?.label }.map { ".\($0)" })
        #expect(missing.subtracting(cases).filter { !Samples.laterCases.contains($0) } == [])
    }

    @Test func `gives back what was typed and tells what is wrong with it`() throws {
        let typed = FormData([FormData.Entry(name: "name", value: "<Bol>"), FormData.Entry(name: "roles", value: "b")])
        let entry = FormEntry(in: .dutch, typed: typed, refusals: [Refusal(.fieldMissing, at: "/roles")])
        let form = FormBlock(
            to: "/noord/leden",
            [
                entry.input("name", "Naam", value: "Anders"),
                entry.input("secret", "Wachtwoord", .password, value: "x"),
                entry.boxes("roles", "Rollen", [Choice("a", "een"), Choice("b", "twee")], chosen: ["a"]),
            ],
            submit: "Opslaan"
        )
        let html = try pages.html("page", frame([.form(form)], entry))
        #expect(html.contains("value=\"&lt;Bol&gt;\""))
        #expect(!html.contains("Anders") && !html.contains("value=\"x\""))
        #expect(html.contains("value=\"b\" checked") && !html.contains("value=\"a\" checked"))
        #expect(html.contains("<a href=\"#roles\">Het veld “Rollen” is verplicht. Vul het in.</a>"))
        #expect(html.contains("<title>Fout: Titel L-0001 – Noord</title>"))
    }

    @Test func `skips no heading above a list`() throws {
        let rows = Block.rows([RowsBlock.Row("Rij", to: "/rij", code: "P-1")])
        #expect(try pages.html("page", frame([.text("Eerst."), rows])).contains("<h2><a href=\"/rij\">Rij</a>"))
        #expect(try pages.html("page", frame([.heading("Kop"), rows])).contains("<h3><a href=\"/rij\">Rij</a>"))
    }

    @Test func `tells who hears it what a link or button of a list is about`() throws {
        let button = ActionsBlock.Button("Stel voor", to: "/doen", about: "K-0012")
        let table = TableBlock(
            [TableBlock.Column("Lid"), TableBlock.Column("Lezen")],
            rows: [[TableBlock.Cell("Bakker"), TableBlock.Cell("PDF", to: "/pdf", about: "Bakker")]])
        let html = try pages.html("page", frame([.actions(ActionsBlock(buttons: [button])), .table(table)]))
        #expect(html.contains("Stel voor<span class=\"visually-hidden\"> K-0012</span></button>"))
        #expect(html.contains("PDF<span class=\"visually-hidden\"> Bakker</span></a>"))
    }

    @Test func `opens a document before it is shown, and lets the keyboard pass it by`() throws {
        let block = DocumentBlock("/a.pdf", name: "Overeenkomst", fallback: "Open hem zelf.", open: "Open de pdf")
        let html = try pages.html("page", frame([.document(block)]))
        let object = try #require(html.firstRange(of: "<object data=\"/a.pdf#"))
        let before = html[..<object.lowerBound]
        #expect(before.contains("href=\"/a.pdf\" target=\"_blank\" rel=\"noopener\">Open de pdf</a>"))
        #expect(html[object.lowerBound...].prefix { $0 != ">" }.contains("tabindex=\"-1\""))
    }

    @Test func `shows what was refused once`() throws {
        let entry = FormEntry(in: .dutch, typed: FormData([]), refusals: [Refusal(.busy)])
        let sentence = RefusalText(Refusal(.busy), in: .dutch).detail
        for tells in [true, false] {
            let page = Page(PageHead("Titel"), tellsRefusals: tells, [.text("Eerst.")])
            let frame = PageFrame(of: page, in: setting, for: .nobody, entry: entry)
            #expect(try pages.html("page", frame).contains(sentence) != tells)
        }
    }

    @Test func `draws balances from most taken to most brought`() {
        func entry(_ name: String, _ brought: Int64, _ taken: Int64) -> BalancesBlock.Entry {
            BalancesBlock.Entry(name: name, isOwn: false, figures: .exact(Balance(brought: brought, taken: taken)))
        }
        let block = BalancesBlock(
            [entry("Een", 300, 0), entry("Twee", 0, 600), entry("Drie", 100, 100)], caption: Labels("", ""), in: .dutch
        )
        #expect(block.lines.map(\.value.text) == ["+6", "0", "−3"])
        #expect(block.lines.map { $0.bar?.width } == ["38.0%", nil, "19.0%"])
        #expect(block.lines.map { $0.bar?.style } == ["take", nil, "bring"])
        #expect(block.lines.map(\.value.x) == ["88.0%", "50.0%", "31.0%"])
    }

    @Test(arguments: [
        ("2026-10-31", "2026-10-31"), ("31-10-2026", "2026-10-31"), ("1/9/2026", "2026-09-01"),
        ("1.9.2026", "2026-09-01"),
    ])
    func `reads a day as people type it`(typed: String, day: String) throws {
        let fields = FieldReader(FormData([FormData.Entry(name: "day", value: typed)]).object, from: .form)
        let read = fields.required("day", .typedDay)
        try fields.finish()
        #expect(read() == CalendarDay(day))
    }

    @Test(arguments: ["31-2-2026", "morgen", "2026", "1-2-3-4", "99999-1-1"])
    func `refuses what is no day`(typed: String) {
        let fields = FieldReader(FormData([FormData.Entry(name: "day", value: typed)]).object, from: .form)
        _ = fields.required("day", .typedDay)
        #expect(throws: Refusals.self) { try fields.finish() }
    }
}
