import Documents
import Domain
import Ledger
import Storage
import Tables
import Typesetting
import Wording

/// The papers of one account in one month, made, in each of its languages: a PDF to read, a CSV and a workbook to
/// compute with. The same figures give the same bytes.
struct MonthPapers: Sendable {
    let month: CalendarMonth
    let account: Account
    let files: [MonthFile]

    init(figures: MonthFigures.Answer, typesetter: Typesetter) async throws {
        var files: [MonthFile] = []
        switch figures {
        case .statement(let statement, let member, let languages):
            month = statement.month
            account = .member(member)
            for language in languages {
                let maker = PaperMaker(month: month, account: account, language: language, madeAt: statement.madeAt)
                files += try await maker.files(
                    named: Self.statementName(statement, language), { statement.document(in: language) },
                    sheets: { statement.sheets(in: language) }, typesetter: typesetter
                )
            }
        case .overview(let overview, let languages):
            month = overview.month
            account = .network
            for language in languages {
                let maker = PaperMaker(month: month, account: account, language: language, madeAt: overview.madeAt)
                files += try await maker.files(
                    named: Labels("overzicht-\(overview.month)", "overview-\(overview.month)").text(in: language),
                    { overview.document(in: language) }, sheets: { overview.sheets(in: language) },
                    typesetter: typesetter
                )
            }
        }
        self.files = files
    }

    private static func statementName(_ statement: MemberStatement, _ language: Language) -> String {
        let parts = "\(statement.month)-\(statement.memberCode)"
        return Labels("saldo-\(parts)", "statement-\(parts)").text(in: language)
    }
}
