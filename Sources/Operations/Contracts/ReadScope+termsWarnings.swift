import Domain
import Ledger
import Storage

extension ReadScope {
    /// What those who agree to a contract must think of. The day on which one of the warnings falls is for the own
    /// employer and the coordinator; what is about the fee is for the employers, and nothing to worry the employee
    /// with.
    func warnings(of contract: Contract, at desk: Desk) throws -> [TermsWarning] {
        let rulebook = desk.equipment.rulebook
        let all = contract.terms.warnings(noRiskDay: try noRiskDay(of: contract, at: desk), rulebook: rulebook)
        guard case .candidate = desk.actor.who else { return all }
        return all.filter { $0.code == .noRisk }
    }

    /// The first day of the week on which somebody employed elsewhere usually loses the no-riskpolis.
    private func noRiskDay(of contract: Contract, at desk: Desk) throws -> CalendarDay? {
        guard let candidate = try candidate(contract.candidate), desk.actor.actsFor(candidate.member) else {
            return nil
        }
        let rulebook = desk.equipment.rulebook
        guard let timeline = try timeline(of: candidate.id, at: desk)?.timeline(rulebook: rulebook) else { return nil }
        return timeline.firstDay(ofWeek: rulebook.value(.noRiskExclusionWeeks, on: contract.terms.start))
    }
}
