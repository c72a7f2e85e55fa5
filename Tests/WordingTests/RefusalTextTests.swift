import Domain
import Testing
import Wording

@Suite("Refusals in words")
struct RefusalTextTests {
    /// Every value that a sentence may show.
    static let values = [
        "field": "weekly_minutes", "expected": "integer", "parameter": "limit", "minimum": "60", "maximum": "1350",
        "seconds": "5", "minutes": "15", "word": "griep", "value": "31-2-2026", "slug": "noord", "choices": "a, b",
        "member": "L-0001", "members": "L-0001, L-0002", "code": "L-0001", "kvk": "90010000", "candidate": "K-0042",
        "reference": "KND-1", "state": "open", "claim": "V-0003", "months": "2", "kind": "trial",
        "available_from": "2026-12-01", "party": "employee", "placement": "W-0042", "start": "2026-09-01",
        "end": "2026-10-31", "month": "2026-10", "transfer": "0", "sequence": "17", "head": "17:ab", "column": "uren",
        "found": "3", "folder": "data", "file": "key", "rule": "vat-percent", "latest": "2027-02-28",
        "steps": "3", "percent": "5", "source": "Waadi, art. 1 lid 3",
    ]

    @Test(
        "Every code says in both languages what is wrong and what to do", arguments: RefusalCode.allCases,
        Language.allCases)
    func everyCode(code: RefusalCode, language: Language) {
        for refusal in [Refusal(code), Refusal(code, at: "/weekly_minutes", Self.values)] {
            let text = RefusalText(refusal, in: language)
            #expect(!text.title.isEmpty && text.title.last != ".")
            #expect(text.title.first?.isUppercase == true)
            #expect(text.detail.hasSuffix("."))
            // What is wrong and what to do: two sentences at least.
            #expect(text.detail.split(separator: " ").filter { $0.last == "." || $0.last == "?" }.count >= 2)
            // The sentences about the text of contracts name its placeholders.
            let isAboutClauses = code.rawValue.hasPrefix("clause-")
            for leftover in ["  ", " .", " ,", "..", "“”", "nil", "Optional", "\\(", "{{", "Labels"]
            where leftover != "{{" || !isAboutClauses {
                #expect(!text.detail.contains(leftover), "\(text.detail)")
            }
            #expect(ForbiddenWords.found(in: text.title + text.detail).isEmpty)
        }
    }

    @Test("Dutch and English differ and no two codes share a detail")
    func distinct() {
        let dutch = RefusalCode.allCases.map { RefusalText(Refusal($0), in: .dutch) }
        let english = RefusalCode.allCases.map { RefusalText(Refusal($0), in: .english) }
        #expect(zip(dutch, english).allSatisfy { $0.title != $1.title && $0.detail != $1.detail })
        // The five "state wrong" codes say the same while the state is unknown.
        #expect(Set(dutch.map(\.detail)).count == RefusalCode.allCases.count - 4)
    }

    @Test(
        "A value is shown as people write it",
        arguments: [
            (Refusal(.textTooLong, ["max": "1200"]), "hoogstens 1.200 tekens", "at most 1,200 characters"),
            (
                Refusal(.numberOutOfRange, ["min": "1", "max": "364"]), "van 1 tot en met 364",
                "from 1 up to and including 364"
            ),
            (
                Refusal(.numberOutOfRange, at: "/minimum_weekly_minutes", ["minimum": "60", "maximum": "1350"]),
                "van 60 (1 uur) tot en met 1.350 (22,5 uur)", "from 60 (1 hour) up to and including 1,350 (22.5 hours)"
            ),
            (
                Refusal(.numberOutOfRange, at: "/fee_cents", ["maximum": "125000"]),
                "125.000 (€\u{A0}1.250,00) of minder",
                "125,000 (€1,250.00) or less"
            ),
            (
                Refusal(.contractHoursTooMany, ["maximum": "1350"]), "hoogstens 22,5 uur per week",
                "at most 22.5 hours a week"
            ),
            (Refusal(.contractStartsTooEarly, ["available_from": "2026-12-01"]), "1 december 2026", "1 December 2026"),
            (
                Refusal(.monthOutOfOrder, ["expected": "2026-09"]), "eerst september 2026 af",
                "Close September 2026 first"
            ),
            (Refusal(.monthOutOfOrder, ["next": "2026-09"]), "eerst september 2026 af", "Close September 2026 first"),
            (Refusal(.keyFileUnusable, ["reason": "key_file_missing"]), "ontbreekt. Zet", "is missing. Put"),
            (
                Refusal(.monthOutOfOrder, ["next": "2026-11", "month": "2027-06"]), "dat kan vanaf 1 december 2026",
                "that can be done from 1 December 2026 on"
            ),
            (
                Refusal(.monthNotClosed, ["month": "2026-10", "closed_by": "coordinator"]),
                "De regiocoördinator sluit de maand", "The coordinator closes the month"
            ),
            (Refusal(.serverUnreachable, ["errno": "0"]), "viel weg", "went away"),
            (
                Refusal(.serverUnreachable, ["errno": "13"]), "mag de server geen opdrachten geven",
                "may not give the server"
            ),
            (Refusal(.monthAlreadyClosed, ["month": "2026-10"]), "Oktober 2026 is al", "October 2026 is closed"),
            (Refusal(.candidateStateWrong, ["state": "in-talks"]), "“in gesprek”", "“in talks”"),
            (Refusal(.contractStateWrong, ["state": "in-force"]), "“van kracht”", "“in force”"),
            (
                Refusal(.contractTermTooLong, ["months": "2", "kind": "trial"]), "Een proefplaatsing duurt",
                "A trial placement"
            ),
            (Refusal(.memberNotActive, ["member": "L-0012"]), "Lid L-0012 is", "Member L-0012 is"),
            (Refusal(.fileTooLarge, ["max": "262144"]), "Hoogstens 262 kB", "At most 262 kB"),
            (Refusal(.fieldMissing, at: "/weekly_minutes"), "Het veld “weekly_minutes”", "The field “weekly_minutes”"),
            (Refusal(.textNamesHealth, ["word": "griep"]), "“griep”", "“griep”"),
        ]
    )
    func shown(refusal: Refusal, dutch: String, english: String) {
        #expect(RefusalText(refusal, in: .dutch).detail.contains(dutch))
        #expect(RefusalText(refusal, in: .english).detail.contains(english))
    }

    @Test("A fault in a file names its line and column first")
    func place() {
        let fault = Refusal(.dayInvalid, ["line": "3", "column": "start", "value": "31-2-2026"])
        #expect(RefusalText(fault, in: .dutch).detail.hasPrefix("Regel 3, kolom start: “31-2-2026” is geen"))
        #expect(RefusalText(fault, in: .english).detail.hasPrefix("Line 3, column start: “31-2-2026” is not"))
        let missing = Refusal(.columnMissing, ["line": "1", "column": "naam"])
        #expect(RefusalText(missing, in: .dutch).detail.hasPrefix("Regel 1: De kolom “naam”"))
        let rule = Refusal(.periodsGap, at: "/rules/vat-percent", ["rule": "vat-percent"])
        #expect(RefusalText(rule, in: .english).detail.hasPrefix("At vat-percent: "))
    }

    @Test("An unreadable or endless value does not spoil the sentence")
    func strangeValues() {
        #expect(RefusalText(Refusal(.monthNotOver, ["month": "soon"]), in: .dutch).detail.contains("de volgende maand"))
        #expect(RefusalText(Refusal(.claimStateWrong, ["state": "?"]), in: .dutch).detail.hasPrefix("Dit kan nu niet."))
        let long = Refusal(.cellInvalid, ["value": String(repeating: "x", count: 5000)])
        #expect(RefusalText(long, in: .dutch).detail.count < 200)
    }

    @Test("Losing a proposal is told in neutral and friendly words")
    func claimLost() {
        let text = RefusalText(Refusal(.claimLost), in: .dutch)
        #expect(text.title == "Een ander voorstel ging voor")
        #expect(ForbiddenWords.found(in: text.detail, among: ["afgewezen", "verloren", "te laat", "helaas"]).isEmpty)
    }
}
