import Domain
import Wording

/// What the doctor says in the end.
struct DoctorReport: Encodable {
    let healthy: Bool
    let findings: [DoctorFinding]

    init(_ findings: [DoctorFinding]) {
        healthy = !findings.contains { $0.state == .failed }
        self.findings = findings
    }

    /// Exit 1 when anything failed; a warning alone is no failure.
    func answer(asJson: Bool, language: Language) throws -> ShellAnswer {
        let output = asJson ? [try JsonText.of(self)] : findings.map { line($0, language) } + [last(language)]
        return ShellAnswer(exitCode: healthy ? 0 : 1, output: output)
    }

    private func line(_ finding: DoctorFinding, _ language: Language) -> String {
        let mark =
            switch finding.state {
            case .fine: DoctorPhrases.marks.fine
            case .warning: DoctorPhrases.marks.warning
            case .failed: DoctorPhrases.marks.failed
            }
        return "\(mark.text(in: language))  \(finding.sentence)"
    }

    private func last(_ language: Language) -> String {
        let faults = findings.count { $0.state == .failed }
        let warnings = findings.count { $0.state == .warning }
        if faults > 0 { return DoctorPhrases.faults(faults).text(in: language) }
        return (warnings > 0 ? DoctorPhrases.warnings(warnings) : DoctorPhrases.healthy).text(in: language)
    }
}
