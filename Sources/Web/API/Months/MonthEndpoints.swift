import Domain
import Ledger
import Operations

/// Months: their state, their close and their papers.
enum MonthEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/months", "showMonths", "Shows which months are closed and which is next; coordinators only.",
            gives: .one(MonthViews.months)
        ) { call in
            try await call.desk.ask(ShowMonths())
        },
        .get(
            "/months/preview", "previewMonth", "Shows what closing the next month would book; coordinators only.",
            gives: .one(MonthViews.preview)
        ) { call in
            try await call.desk.ask(PreviewMonth())
        },
        .get(
            "/months/{month}/owing", "listOwing",
            "Lists the members that still owe hours of a month, and when each was reminded; coordinators only.",
            gives: .all(MonthViews.owing)
        ) { call in
            try await call.desk.ask(ShowOwing(month: call.month()))
        },
        .post(
            "/months/{month}/close", "closeMonth",
            "Freezes a month, makes its statements and queues the mails; closing again changes nothing.",
            repeated: .harmless, gives: .one(MonthViews.record)
        ) { call in
            try await CloseMonth(month: call.month()).run(at: call.desk)
        },
        .get(
            "/months/{month}/overview", "readOverview", "Gives the network's overview of a closed month.", query: paper,
            gives: files
        ) { call, paper in
            try await file(paper, of: .network, call)
        },
        .get(
            "/members/{member}/statements/{month}", "readStatement", "Gives a member's statement of a closed month.",
            query: paper, gives: files
        ) { call, paper in
            try await file(paper, of: .member(call.member()), call)
        },
    ]

    private static let files = Output.file("application/pdf", "text/csv", workbook)
    private static let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// In which form a paper is wanted.
    enum PaperForm: String, CaseIterable, Sendable {
        case pdf, csv, xlsx
    }

    struct Paper {
        let form: PaperForm
        /// In Dutch when it was not made in that language.
        let language: Language
    }

    private static let paper = Form("PaperQuery") { fields in
        let form = fields.optional("file", .choice(of: PaperForm.self))
        let language = fields.optional("language", .choice(of: Language.self))
        return { Paper(form: form() ?? .pdf, language: language() ?? .dutch) }
    }

    private static func file(_ paper: Paper, of account: Account, _ call: APICall) async throws -> FileResponse {
        let files = try await call.desk.ask(
            ShowPapers(month: call.month(), account: account, language: paper.language))
        guard let file = files.first(where: { $0.name.hasSuffix(".\(paper.form.rawValue)") }) else {
            throw Refusal(.notFound)
        }
        return FileResponse(file.bytes, mediaType: file.mediaType, name: file.name)
    }
}
