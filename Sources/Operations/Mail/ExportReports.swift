import Domain
package import Ledger
import Mail
import Storage

/// The mails of a closed month as .eml files with their papers, the overview's own files, and the statements of members
/// to whom nobody mails, for want of a user. Coordinators only.
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

    /// Refuses `monthNotClosed`, also while papers of a month that is being closed are still to be made, and
    /// `monthBeforeNetwork`.
    package func run(at desk: Desk) async throws -> [File] {
        var files = try await desk.ask(LoosePapers(month: month)).map { File(name: $0.name, bytes: $0.bytes) }
        var names = FileNames()
        for entry in try await desk.ask(MonthMails(month: month)) {
            let message = try await desk.ask(ComposedMail(entry: entry))
            let name = try await desk.ask(MailFileName(entry: entry, month: month))
            files.append(File(name: names.taking(name, ending: ".eml"), bytes: message.bytes))
        }
        return files
    }
}

/// The papers that stand on their own: the overview in each of its languages, and what no mail brings.
private struct LoosePapers: Inquiry {
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> [MonthFile] {
        try desk.mustBeCoordinator()
        // Half a month would be taken for a whole one.
        if let refusal = try scope.refusalWhileOpen(month, at: desk) { throw refusal }
        let mailed = Set(try scope.mails(ofMonth: month).compactMap { $0.papers?.account.member })
        let accounts = try scope.monthAccounts(month).filter { facts in
            facts.account.member.map { !mailed.contains($0) } ?? true
        }
        return try accounts.flatMap { facts in
            try facts.languages.flatMap { try scope.monthFiles(month, of: facts.account, in: $0) }
        }
    }
}

private struct MonthMails: Inquiry {
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> [OutboxEntry] {
        try scope.mails(ofMonth: month)
    }
}

/// `saldo-2026-10-L-0012-hr@bakkerij.nl`
private struct MailFileName: Inquiry {
    let entry: OutboxEntry
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> String {
        let code = try entry.papers?.account.member.flatMap { try scope.member($0)?.code }
        return [code == nil ? "overzicht" : "saldo", "\(month)", code, entry.recipient].compactMap { $0 }
            .joined(separator: "-")
    }
}
