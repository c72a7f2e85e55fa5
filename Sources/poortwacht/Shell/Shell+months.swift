import Domain
import Foundation
import Ledger
import Operations
import Wording

extension Shell {
    func closeMonth(slug: String, month: String, language: Language) async throws -> ShellAnswer {
        let desk = try await house.shellDesk(slug: slug)
        let record = try await CloseMonth(month: parsed(month)).run(at: desk)
        let name = MonthPhrases.capital(record.month, language)
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
        let owing = try await desk.ask(ShowOwing(month: preview.month))
        if asJson { return ShellAnswer(output: [try JsonText.of(MonthStatus(months, preview, owing))]) }
        let next = MonthText.long(preview.month, in: language)
        let closed = months.periods.closedThrough.map { MonthText.long($0, in: language) }
        let interrupted = months.records.filter { $0.state == .closing }.map { record in
            let name = MonthPhrases.capital(record.month, language)
            return language.pick(
                "\(name) wordt gesloten: sluit nog eens om verder te gaan.",
                "\(name) is being closed: close it again to go on.")
        }
        let head = [
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
        ]
        let troubles = try await desk.ask(ListTroubles()).map { trouble in
            let (title, hint) = (TroublePhrases.title(trouble.matter), TroublePhrases.hint(trouble))
            return "\(title.text(in: language)). \(hint.text(in: language))"
        }
        let rest = [closesItself(preview, language), withoutOutcome(preview, language)].compactMap { $0 }
        return ShellAnswer(output: troubles + interrupted + head + rest + owing.map { owes($0, language) })
    }

    private func closesItself(_ preview: PreviewMonth.Answer, _ language: Language) -> String? {
        switch preview.way {
        case .byCoordinator: return nil
        case .passed: return MonthPhrases.waitsForYou.text(in: language)
        case .on(let day):
            let day = DayText.long(day, in: language)
            return language.pick("Het netwerk sluit hem zelf op \(day).", "The network closes it by itself on \(day).")
        case .later(let day):
            let day = DayText.long(day, in: language)
            return language.pick(
                "Het netwerk sluit hem zelf op \(day): wie nog uren moet opgeven, krijgt daar eerst een week voor.",
                "The network closes it by itself on \(day): who still reports hours gets a week for it first.")
        }
    }

    private func withoutOutcome(_ preview: PreviewMonth.Answer, _ language: Language) -> String? {
        guard !preview.awaitingOutcome.isEmpty else { return nil }
        let codes = preview.awaitingOutcome.map(\.code).joined(separator: ", ")
        return language.pick(
            "Laatste dag voorbij, zonder afloop: \(codes).", "Last day passed, without an outcome: \(codes).")
    }

    private func owes(_ row: ShowOwing.Row, _ language: Language) -> String {
        let codes = row.owed.map(\.code).joined(separator: ", ")
        let reminded =
            row.remindedAt.map { instant in
                let day = DayText.long(instant.amsterdamDay, in: language)
                return language.pick("herinnerd op \(day)", "reminded on \(day)")
            }
            ?? (row.hasUser
                ? language.pick("nog niet herinnerd", "not reminded yet")
                : language.pick("geen gebruiker: nodig iemand uit", "no user: invite somebody"))
        return "\(row.member.code)\t\(row.member.name)\t\(codes)\t\(reminded)"
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
}
