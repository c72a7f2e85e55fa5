import Domain
import Foundation
import Ledger
import Operations
import Wording

extension Shell {
    func listClauses(slug: String, language: Language) async throws -> ShellAnswer {
        let answer = try await house.shellDesk(slug: slug).ask(ListClauses())
        let lines = answer.clauses.map { clause in
            [
                clause.code.text, clause.wording.dutch.heading,
                (clause.isOverridden ? ClausePhrases.own : ClausePhrases.shipped).text(in: language),
            ].joined(separator: "\t")
        }
        let review =
            answer.review.map { review in
                ClausePhrases.reviewedDetail(review.lawyer, DayText.long(review.reviewedOn, in: language))
            } ?? ClausePhrases.draft
        return ShellAnswer(output: lines + [review.text(in: language)])
    }

    func contractSpecimen(slug: String, kind: String, english: Bool) async throws -> ShellAnswer {
        guard let kind = PlacementKind(rawValue: kind) else {
            throw Refusal(
                .choiceUnknown, at: "/kind",
                ["choices": PlacementKind.allCases.map(\.rawValue).joined(separator: ", ")])
        }
        let desk = try await house.shellDesk(slug: slug)
        let bytes = try await MakeSpecimen(kind: kind, language: english ? .english : .dutch).run(at: desk)
        return ShellAnswer(document: Data(bytes))
    }

    func clausesReviewed(slug: String, lawyer: String, day: String, language: Language) async throws -> ShellAnswer {
        guard let reviewedOn = CalendarDay(day) else { throw Refusal(.dayInvalid, at: "/on", ["value": day]) }
        let name = try PersonName(lawyer, at: "/lawyer")
        let desk = try await house.shellDesk(slug: slug)
        let hash = try await desk.ask(ListClauses()).textsHash
        try await desk.perform(RecordClauseReview(lawyer: name, reviewedOn: reviewedOn, textsHash: hash))
        return ShellAnswer(output: [FlashMessage.clausesReviewed.labels.text(in: language)])
    }
}
