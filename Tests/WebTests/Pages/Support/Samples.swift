import Domain
import Ledger

@testable import Web

/// One of each block with everything in it.
enum Samples {
    /// Blocks that other suites show.
    static let laterCases: Set<String> = [
        ".steps", ".parties", ".matches", ".clock", ".hoursChart", ".movements", ".room",
    ]

    static func blocks(_ entry: FormEntry) -> [Block] {
        texts + lists + figures + forms(entry) + [
            .panel("Kader", [.text("binnen")], confirmation: true),
            .document(DocumentBlock("/a.pdf", name: "Overeenkomst", fallback: "Open hem zelf.", open: "Open")),
            .document(DocumentBlock("/a.png", mediaType: "image/png", name: "Scan", fallback: "", open: "Open")),
            .document(DocumentBlock("/mail", mediaType: "text/html", name: "Mail", fallback: "", open: "Open")),
            .columns(ColumnsBlock(main: [.heading("Links", id: "l")], aside: [.heading("Rechts", minor: true)])),
        ]
    }

    private static let link = PageLink("Verder", to: "/noord/verder")
    private static let tag = Tag("open", .warn)
    private static let button = ActionsBlock.Button(
        "Doen", to: "/noord/doen", hidden: [HiddenField("id", "1")], about: "K-1")

    private static var texts: [Block] {
        [
            .heading("Kop"), .text("Zin.", link: link), .hint("Zacht."), .code("K-1"), .bullets(["een"]),
            .note("Let op.", strong: "Nu.", .warn, link: link), .links([link], plain: true), .buttons(button),
            .answer(
                AnswerBlock.Choice("Ja", to: "/ja", hidden: [HiddenField("answer", "yes")]),
                AnswerBlock.Choice(leaving: link)),
            .secret(SecretBlock(name: "Sleutel", groups: "ABCD EFGH", link: link)),
        ]
    }

    private static var lists: [Block] {
        let row = RowsBlock.Row(
            "Rij", to: "/rij", code: "P-1", line: "regel", hint: "zacht", tag: tag, buttons: [button])
        let task = TasksBlock.Task("Taak", to: "/taak", hint: "zacht", tag: tag)
        let facts = [FactsBlock.Fact("Naam", "Jo", to: "/jo"), FactsBlock.Fact("Code", "K-1", code: true)]
        let card = CardBlock.Card(
            title: "Planner", path: "/kaart", code: "K-1", tag: tag, skillsLabel: "Vaardigheden",
            skills: CardBlock.Card.Skills(["plannen"]), wishes: "buiten", facts: facts
        )
        let item = NavigationItem(path: "/tab", label: "Tab", current: true)
        return [
            .rows([row, RowsBlock.Row("Kaal")]), .tasks(TasksBlock(heading: "Taken", tasks: [task])), .facts(facts),
            .card(CardBlock(cards: [card])), .tabs(TabsBlock(label: "Tabs", items: [item])),
            .pager(PagerBlock(label: "Bladeren", first: link, next: link)),
            .empty(EmptyBlock("Leeg", "Nog niets.", action: link)),
            .events(EventsBlock(events: [EventsBlock.Event(time: "2026-11-02", day: "2 november", text: "Begonnen.")])),
        ]
    }

    private static var figures: [Block] {
        let columns = [TableBlock.Column("Lid"), TableBlock.Column("Saldo", number: true)]
        let cells = [
            TableBlock.Cell("Bakker", to: "/lid", tag: tag, date: true, about: "uit Hoorn"),
            TableBlock.Cell("L-1", code: true),
        ]
        let month = MonthsBlock.Month(name: "okt", state: "te sluiten", style: "ready", path: "/okt")
        let entry = BalancesBlock.Entry(
            name: "Een lid met een lange naam", isOwn: true, figures: .exact(Balance(brought: 300, taken: 0))
        )
        return [
            .table(TableBlock(columns, caption: "Tabel", rows: [cells], foot: cells, scrolling: "Breed")),
            .figures([FiguresBlock.Figure("uren", "52", unit: "uur")]),
            .months(MonthsBlock(label: "Maanden", months: [month])),
            .balances(BalancesBlock([entry], caption: Labels("Saldo", "Balance"), in: .dutch)),
        ]
    }

    private static func forms(_ entry: FormEntry) -> [Block] {
        let choices = [Choice("a", "een", hint: "zacht"), Choice("b", "twee")]
        let fields = [
            entry.input("name", "Naam", value: "Jo", hint: "Voluit.", autocomplete: "name"),
            entry.input("file", "Bestand", .file, accept: ".csv"), entry.hours("hours", "Uren", minutes: 90),
            entry.day("day", "Dag", value: CalendarDay("2026-11-02")), entry.area("text", "Tekst", hint: "Kort."),
            entry.select("one", "Keuze", choices, none: "geen", hint: "Een."),
            entry.boxes("many", "Vakjes", choices, grid: true, hint: "Meer."),
            entry.radios("radio", "Rondjes", choices), entry.box("sure", "Zeker", "Ik weet het zeker", required: true),
            entry.part("part", "Deel", hint: "Samen.", [[entry.input("inner", "Binnen")]]),
        ]
        return [
            .form(
                FormBlock(
                    to: "/noord/doen", fields, hidden: [HiddenField("revision", "1")], submit: "Opslaan", cancel: link,
                    danger: true,
                    quiet: true, upload: true, panel: true, username: "jo@noord.example"
                )
            ),
            .filters(
                FiltersBlock(
                    label: "Zoeken", fields: [entry.input("q", "Woord", required: false)], submit: "Zoek",
                    target: "gevonden")),
        ]
    }
}
