import Domain
import Foundation
import Ledger
import Operations
import Wording

extension Shell {
    func closeMonth(slug: String, month: String, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let record = try await CloseMonth(month: parsed(month)).run(at: desk)
        let name = MonthText.long(record.month, in: language)
        return ShellAnswer(output: [
            language.pick(
                "\(name) is gesloten. De overzichten zijn gemaakt en de mails staan klaar.",
                "\(name) is closed. The statements are made and the mails are queued."
            ),
            language.pick("Bewijs van het grootboek: \(record.head)", "Proof of the ledger: \(record.head)"),
        ])
    }

    func monthStatus(slug: String, asJson: Bool, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let months = try await desk.ask(ShowMonths())
        let preview = try await desk.ask(PreviewMonth())
        let status = Status(
            closedThrough: months.periods.closedThrough.map { "\($0)" }, next: "\(preview.month)",
            closableFrom: "\(preview.closableFrom)", placements: preview.lines.count,
            missingReports: preview.missingReports
        )
        if asJson { return ShellAnswer(output: [try JsonText.of(status)]) }
        let next = MonthText.long(preview.month, in: language)
        let closed = months.periods.closedThrough.map { MonthText.long($0, in: language) }
        return ShellAnswer(output: [
            closed.map { language.pick("Gesloten tot en met \($0).", "Closed through \($0).") }
                ?? language.pick("Er is nog geen maand gesloten.", "No month is closed yet."),
            language.pick(
                """
                De volgende is \(next), te sluiten vanaf \(DayText.long(preview.closableFrom, in: language)): \
                \(preview.lines.count) plaatsingen, waarvan \(preview.missingReports) zonder urenopgave.
                """,
                """
                The next is \(next), to be closed from \(DayText.long(preview.closableFrom, in: language)): \
                \(preview.lines.count) placements, \(preview.missingReports) of them without an hours report.
                """
            ),
        ])
    }

    func exportReports(slug: String, month: String, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let files = try await ExportReports(month: parsed(month)).run(at: desk)
        return ShellAnswer(
            output: [language.pick("\(files.count) bestanden geschreven.", "\(files.count) files written.")],
            files: files.map { ShellAnswer.File(name: $0.name, bytes: Data($0.bytes)) }
        )
    }

    private func parsed(_ text: String) throws(Refusal) -> CalendarMonth {
        guard let month = CalendarMonth(text) else { throw Refusal(.monthInvalid, at: "/month", ["value": text]) }
        return month
    }

    private struct Status: Encodable {
        let closedThrough: String?
        let next: String
        let closableFrom: String
        let placements: Int
        let missingReports: Int
    }
}
