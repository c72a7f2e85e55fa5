import Domain
import Ledger
import Storage
import Testing

@testable import Operations

extension TestNetwork {
    /// An identifier that stands for a candidate where only links and sessions matter.
    func somebody(_ number: Int = 1) throws -> CandidateId {
        try #require(CandidateId("00000000-0000-4000-8000-00000000000\(number)"))
    }

    /// A candidate's personal link.
    func personalLink(of candidate: CandidateId) async throws -> PassableLink {
        try await shell().perform(AskPersonalLink(candidate: candidate))
    }

    /// Writes a draft into the file as it would be after `CreateCandidate`, without the sealed layers.
    func draft(of member: TestMember, number: Int = 1) async throws -> CandidateId {
        let candidate = Candidate(
            id: try somebody(number), code: SpokenCode.candidate(number), member: member.id,
            legalEntity: member.legalEntity,
            reference: nil, state: .draft,
            card: Card(
                functionGroup: try #require(FunctionGroup.allCases.first),
                education: try #require(EducationLevel.allCases.first),
                skills: [], wishes: "Rustig werk", weeklyMinutes: 1200,
                postcodeArea: try PostcodeArea("1811", at: "/postcode"),
                maximumTravelMinutes: 45, urgent: false
            ),
            gates: PublicationGates(), availableFrom: try #require(CalendarDay("2026-11-16")), revision: 1
        )
        try await write { try $0.insert(candidate) }
        return candidate.id
    }

    private struct AskPersonalLink: Command {
        let candidate: CandidateId

        func execute(at desk: Desk, in scope: WriteScope) throws -> PassableLink {
            try scope.personalLink(of: candidate, at: desk)
        }
    }
}
