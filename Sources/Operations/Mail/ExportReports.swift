import Domain
package import Ledger
import Mail
import Storage

/// The mails of a closed month as .eml files with their papers, and the overview's own files. Coordinators only.
package struct ExportReports: Sendable {
    /// A file that is to be written.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    package let month: CalendarMonth

    package init(month: CalendarMonth) {
        self.month = month
    }

    package func run(at desk: Desk) async throws -> [File] {
        let overview = try await desk.ask(ShowPapers(month: month, account: .network))
        var files = overview.map { File(name: $0.name, bytes: $0.bytes) }
        for entry in try await desk.ask(MonthMails(month: month)) {
            let message = try await desk.ask(ComposedMail(entry: entry))
            let name = try await desk.ask(MailFileName(entry: entry, month: month))
            files.append(File(name: name, bytes: message.bytes))
        }
        return files
    }
}

private struct MonthMails: Inquiry {
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> [OutboxEntry] {
        try scope.mails(ofMonth: month)
    }
}

/// `saldo-2026-10-L-0012-hr@bakkerij.nl.eml`
private struct MailFileName: Inquiry {
    let entry: OutboxEntry
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> String {
        let code = try entry.papers?.account.member.flatMap { try scope.member($0)?.code }
        let address = entry.recipient.filter { $0.isLetter || $0.isNumber || "@.-_".contains($0) }
        return [code == nil ? "overzicht" : "saldo", "\(month)", code, address].compactMap { $0 }.joined(separator: "-")
            + ".eml"
    }
}
