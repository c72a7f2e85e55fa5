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

    /// Asks for what each file is made of when that file is made, so that of a large paper not all of it is there at
    /// once.
    ///
    /// - Parameter sheets: the first one is also the CSV file.
    func files(
        named name: String, _ document: () -> PrintedDocument, sheets: () -> [OutputTable], typesetter: Typesetter
    ) async throws -> [MonthFile] {
        let document = document()
        let title = document.title
        let pdf = try await typesetter.pdf(of: consume document)
        let workbook = Workbook(title: title, secondsSince1970: Int(madeAt.secondsSinceEpoch), tables: sheets())
        guard let first = workbook.tables.first else { preconditionFailure("a paper has a sheet") }
        return [
            file("\(name).csv", "text/csv; charset=utf-8", first.csv(language.sheetStyle)),
            file("\(name).pdf", "application/pdf", pdf),
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
