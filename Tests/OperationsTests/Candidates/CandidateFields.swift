import Domain
import Ledger

@testable import Operations

/// What a test may want to choose of a candidate.
struct CandidateFields: Sendable {
    var reference: String?
    var functionGroup = FunctionGroup.planner
    var minutes = 1200
    var area = "1811"
    var travel = 30
    var wishes = "Administratie, ook om te leren"
    var urgent = false
    var email = "els@example.org"

    func card() throws -> CardDraft {
        CardDraft(
            functionGroup: functionGroup, education: .mbo4, skills: [try GuardedLine("plannen", at: "/skills/0")],
            wishes: try FreeText(wishes, at: "/wishes"), weeklyMinutes: minutes,
            postcodeArea: try PostcodeArea(area, at: "/postcode_area"), maximumTravelMinutes: travel, urgent: urgent
        )
    }

    func draft(of member: TestMember, today: CalendarDay) throws -> CandidateDraft {
        CandidateDraft(
            member: member.id, reference: try reference.map { try GuardedLine($0, at: "/reference") }, card: try card(),
            availableFrom: today.adding(days: 14), name: try PersonName("Els Mulder", at: "/name"),
            email: try EmailAddress(email, at: "/email"), phone: try PhoneNumber("06-16367312", at: "/phone"),
            timeline: TimelineFacts(
                periods: [try SicknessPeriod(firstDay: today.adding(days: -90), lastDay: nil, at: "/periods/0")]
            )
        )
    }
}
