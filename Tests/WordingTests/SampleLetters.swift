import Domain
import Ledger
import Wording

/// One letter of each sort to each reader, by the name of its golden file.
enum SampleLetters {
    static let network = "Poortwachtercentrum Noord & Zee"
    static let link = "https://poortwacht.example/noord/link/Zk3x?a=1&b=2"
    static let claim = ClaimMention(code: "V-0003", candidate: "K-0042", slot: "P-0007", slotTitle: "Planner")
    static let day = CalendarMonth(year: 2026, month: 11).map { $0.firstDay.adding(days: 12) }

    static var all: [LetterSample] {
        day.map { LetterSamples(network: network, link: link, day: $0).all } ?? []
    }

    static var toCandidates: [LetterSample] {
        all.filter { $0.name.contains("candidate") || $0.name.contains("employee") }
    }
}
