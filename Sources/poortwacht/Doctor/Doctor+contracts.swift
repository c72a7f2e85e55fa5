import Domain
import Ledger
import Operations
import Wording

extension Doctor {
    /// From so many days before its end the administrator is told: one has to be ordered.
    private static let sealNoticeDays: Int64 = 30

    /// What contracts of that network are made and sealed with: its clauses and its certificate.
    func contractFindings(at desk: Desk) async throws -> [DoctorFinding] {
        let clauses = try await desk.ask(ListClauses()).clauses.compactMap { clause in
            clause.problem.map { problem in
                failed(.clauses, DoctorPhrases.clauseUnusable(desk.network.slug, problem))
            }
        }
        return clauses + [sealFinding(desk.network.slug, try await desk.ask(CheckSeal()))]
    }

    private func sealFinding(_ slug: String, _ answer: CheckSeal.Answer) -> DoctorFinding {
        switch answer {
        case .notYet: return fine(.seal, DoctorPhrases.sealNotYet(slug))
        case .unusable: return failed(.seal, DoctorPhrases.sealUnusable(slug))
        case .own(let until):
            return until <= now
                ? warning(.seal, DoctorPhrases.ownSealOver(slug)) : fine(.seal, DoctorPhrases.ownSeal(slug, day(until)))
        case .configured(let from, let until):
            guard from <= now else { return failed(.seal, DoctorPhrases.sealEarly(slug)) }
            guard now <= until else { return failed(.seal, DoctorPhrases.sealOver(slug)) }
            return until < now.adding(days: Self.sealNoticeDays)
                ? warning(.seal, DoctorPhrases.sealEnding(slug, day(until)))
                : fine(.seal, DoctorPhrases.seal(slug, day(until)))
        }
    }

    private func day(_ instant: Instant) -> String { DayText.long(instant.amsterdamDay, in: language) }
}
