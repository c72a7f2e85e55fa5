import Domain
import Foundation
import Ledger
import Operations
import Testing

@testable import Web

extension PageWorld {
    /// A member with its contact person, who may sign.
    func member(_ name: String = "Bakkerij Van der Zee", kvk: String = "90010001") async throws -> (
        id: MemberId, user: UserId
    ) {
        let id = try await desk().perform(
            CreateMember(
                draft: MemberDraft(
                    code: nil, name: PlainLine(name, at: "/name"), sector: .retail, employees: 40,
                    kvk: KvkNumber(kvk, at: "/kvk"), postcode: Postcode("1741 AA", at: "/postcode"),
                    place: PlainLine("Schagen", at: "/place")
                )
            )
        )
        let user = try await desk().perform(
            InviteUser(
                email: EmailAddress("hr@\(kvk).example", at: "/email"), name: PersonName("Jo Jansen", at: "/name"),
                part: .user(of: id, as: [.contact, .signatory])
            )
        )
        return (id, user)
    }

    /// A candidate of that member whose card waits for the akkoord, and the personal link.
    func askedCandidate(of member: MemberId) async throws -> (id: CandidateId, link: String) {
        let id = try await desk().perform(
            CreateCandidate(
                draft: CandidateDraft(
                    member: member,
                    card: CardDraft(
                        functionGroup: .planner, education: .mbo4, skills: [GuardedLine("plannen", at: "/skills")],
                        wishes: FreeText("dicht bij huis", at: "/wishes"), weeklyMinutes: 1440,
                        postcodeArea: PostcodeArea("1741", at: "/postcode_area"), maximumTravelMinutes: 45,
                        urgent: false
                    ),
                    availableFrom: #require(CalendarDay("2026-11-09")), name: PersonName("Kim de Vries", at: "/name"),
                    email: EmailAddress("kim@thuis.example", at: "/email"),
                    conditions: Conditions(capabilities: [.seatedWork], conditions: [.quietWorkplace])
                )
            )
        )
        try await desk().perform(
            RecordGates(
                id: id, revision: 1, spoor2InPlan: true, driegesprekOn: CalendarDay("2026-10-20"),
                adviceOn: CalendarDay("2026-10-12")
            )
        )
        let link = try #require(await desk().perform(AskAkkoord(id: id)))
        return (id, link.address)
    }
}
