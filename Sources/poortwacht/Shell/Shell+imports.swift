import Domain
import Operations
import Wording

extension Shell {
    func importFile(
        slug: String, kind: String, bytes: [UInt8], dryRun: Bool, skipFaulty: Bool, language: Language
    ) async throws -> ShellAnswer {
        guard let kind = ImportKind(rawValue: kind) else {
            throw Refusal(
                .choiceUnknown, at: "/kind", ["choices": ImportKind.allCases.map(\.rawValue).joined(separator: ", ")])
        }
        let desk = try await house.shellDesk(slug: slug)
        let report = try await ImportFile(kind: kind, bytes: bytes, dryRun: dryRun, skipFaulty: skipFaulty).run(
            at: desk)
        let faults = report.faults.map { RefusalText($0.refusal, in: language).detail }
        return ShellAnswer(
            exitCode: report.fate == .refused ? 1 : 0,
            output: report.fate == .refused ? [] : [summary(report, language)],
            complaints: report.fate == .refused ? faults + [refusal(report, language)] : faults
        )
    }

    private func summary(_ report: ImportReport, _ language: Language) -> String {
        let counts = language.pick(
            "\(report.rows) regels gelezen, \(report.created) opgenomen, \(report.alreadyThere) waren er al, "
                + "\(report.faults.count) met een fout.",
            "\(report.rows) rows read, \(report.created) taken, \(report.alreadyThere) were there, \(report.faults.count) faulty."
        )
        guard report.fate == .rehearsed else { return counts }
        return language.pick("Proef, er is niets gewijzigd: ", "Dry run, nothing was changed: ") + counts
    }

    private func refusal(_ report: ImportReport, _ language: Language) -> String {
        language.pick(
            """
            Er is niets gewijzigd: \(report.faults.count) fouten. Verbeter het bestand, of neem met --skip-faulty alleen de \
            goede regels op.
            """,
            """
            Nothing was changed: \(report.faults.count) faults. Mend the file, or take the good rows alone with --skip-faulty.
            """
        )
    }
}
