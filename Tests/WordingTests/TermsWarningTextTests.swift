import Domain
import Testing
import Wording

@Suite struct TermsWarningTextTests {
    @Test(arguments: TermsWarning.Code.allCases, Language.allCases)
    func `A warning says what to think of, and names its source`(_ code: TermsWarning.Code, _ language: Language) {
        let dated = ["weeks": "94", "day": "2026-12-14", "admission_from": "2027-01-01", "enforced_from": "2028-01-01"]
        for values in [[:], dated] {
            let text = TermsWarningText(TermsWarning(code, source: "Ziektewet, art. 29b", values), in: language)
            #expect(text.title.hasSuffix(".") && text.detail.hasSuffix("."))
            #expect(text.source.hasSuffix("Ziektewet, art. 29b."))
            for leftover in ["  ", " .", "..", "nil", "Optional", "\\("] { #expect(!text.detail.contains(leftover)) }
            let forbidden = ForbiddenWords.always + ForbiddenWords.toCandidates
            #expect(ForbiddenWords.found(in: text.title + text.detail, among: forbidden).isEmpty)
        }
    }

    @Test func `Days are named for who may know them`() {
        let warning = TermsWarning(.noRisk, source: "ZW", ["weeks": "94", "day": "2026-12-14"])
        #expect(
            TermsWarningText(warning, in: .dutch).detail.contains(
                "(14 december 2026; de andere partijen zien deze dag niet)"))
        let near = TermsWarning(.feeNearProfit, source: "Wtta", ["admission_from": "2027-01-01"])
        #expect(TermsWarningText(near, in: .dutch).detail.contains("vanaf 1 januari 2027 zijn toegelaten."))
    }
}
