import Domain
import Ledger
import Manuscript
import Tables
import Typesetting

/// Makes the three files of one paper in one language.
struct PaperMaker {
    let month: CalendarMonth
    let account: Account
    let language: Language
    let madeAt: Instant

    /// - Parameter sheets: the first one is also the CSV file.
    func files(
        named name: String, _ document: PrintedDocument, sheets: [OutputTable], typesetter: Typesetter
    ) async throws -> [MonthFile] {
        guard let first = sheets.first else { preconditionFailure("a paper has a sheet") }
        let workbook = Workbook(
            title: document.title, secondsSince1970: Int(madeAt.secondsSinceEpoch), tables: sheets)
        return [
            file("\(name).csv", "text/csv", first.csv(language.sheetStyle)),
            file("\(name).pdf", "application/pdf", try await typesetter.pdf(of: document)),
            file("\(name).xlsx", Workbook.mediaType, try workbook.bytes()),
        ]
    }

    private func file(_ name: String, _ mediaType: String, _ bytes: [UInt8]) -> MonthFile {
        MonthFile(
            month: month, account: account, language: language, name: name, mediaType: mediaType, bytes: bytes)
    }
}

extension Language {
    /// How a spreadsheet of somebody who reads that language writes CSV.
    var sheetStyle: OutputStyle {
        switch self {
        case .dutch: .dutchSpreadsheet
        case .english: .englishSpreadsheet
        }
    }
}
