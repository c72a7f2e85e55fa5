import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct MembersTests {
    private let test: TestHouse
    private let network: TestNetwork
    private let member: TestMember

    init() async throws {
        test = try await TestHouse.open()
        network = try await test.network()
        member = try await network.member("Gemeente Schagen")
    }

    private func draft(code: String? = nil, kvk: String = "90009999") throws -> CreateMember {
        CreateMember(
            draft: MemberDraft(
                code: code, name: try PlainLine("Nieuw lid", at: "/name"), sector: try #require(Sector.allCases.first),
                employees: 10, kvk: try KvkNumber(kvk, at: "/kvk"), postcode: try Postcode("1811 DB", at: "/postcode"),
                place: try PlainLine("Alkmaar", at: "/place")
            )
        )
    }

    @Test func `Only coordinators take in, change, suspend and resume members`() async throws {
        let desk = try await member.desk()
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(draft()) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(SuspendMember(id: member.id)) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(ResumeMember(id: member.id)) }
        await #expect(throws: Refusal(.coordinatorOnly)) { try await desk.perform(change(revision: 1)) }
    }

    @Test func `A code or KvK number is not given twice`() async throws {
        let desk = try await network.coordinator()
        await #expect(throws: Refusal(.memberCodeTaken, at: "/code", ["code": "L-0001"])) {
            try await desk.perform(draft(code: "L-0001"))
        }
        await #expect(throws: Refusal(.kvkTaken, at: "/kvk", ["kvk": "90000001"])) {
            try await desk.perform(draft(kvk: "90000001"))
        }
    }

    @Test func `The next code is one that nobody has`() async throws {
        let desk = try await network.coordinator()
        for code in ["L-0002", "L-0003"] { try await desk.perform(draft(code: code, kvk: "9000888\(code.suffix(1))")) }
        let id = try await desk.perform(draft())
        #expect(try await desk.ask(ShowMember(id: id)).member.code == "L-0004")
    }

    @Test func `A member is found by its code`() async throws {
        let desk = try await member.desk()
        #expect(try await desk.ask(FindMember(code: "L-0001")).id == member.id)
        await #expect(throws: Refusal(.memberUnknown, at: "/member", ["member": "L-0009"])) {
            try await desk.ask(FindMember(code: "L-0009"))
        }
    }

    @Test func `A change of what somebody else changed is refused`() async throws {
        let desk = try await network.coordinator()
        try await desk.perform(change(revision: 1))
        await #expect(throws: Refusal(.revisionStale)) { try await desk.perform(change(revision: 1)) }
        try await desk.perform(change(revision: 2))
    }

    @Test func `A suspended member starts nothing new until it is resumed`() async throws {
        let desk = try await network.coordinator()
        let add = AddLegalEntity(
            member: member.id, name: try PlainLine("B.V.", at: "/name"), kvk: try KvkNumber("90007777", at: "/kvk"))
        try await desk.perform(SuspendMember(id: member.id))
        try await desk.perform(SuspendMember(id: member.id))
        await #expect(throws: Refusal(.memberNotActive, ["member": "L-0001"])) { try await desk.perform(add) }
        try await desk.perform(ResumeMember(id: member.id))
        try await desk.perform(ResumeMember(id: member.id))
        try await desk.perform(add)
        #expect(
            try await network.verbs(about: member.id) == [
                .memberChanged, .memberResumed, .memberSuspended, .memberCreated,
            ])
        let nobody = try #require(MemberId("00000000-0000-7000-8000-000000000009"))
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(SuspendMember(id: nobody)) }
    }

    @Test func `A member's user adds legal entities and establishments to the own member`() async throws {
        let other = try await network.member("Bakkerij De Wit")
        let desk = try await member.desk()
        let entity = try await desk.perform(
            AddLegalEntity(
                member: member.id, name: PlainLine("Dochter B.V.", at: "/name"), kvk: KvkNumber("90007777", at: "/kvk"))
        )
        try await desk.perform(establishment(of: entity))
        let shown = try await desk.ask(ShowMember(id: member.id))
        #expect(shown.legalEntities.count == 2)
        #expect(shown.establishments.map(\.postcode).contains("1741 AA"))
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(establishment(of: other.legalEntity)) }
        await #expect(throws: Refusal(.kvkTaken, at: "/kvk", ["kvk": "90000002"])) {
            try await desk.perform(
                AddLegalEntity(
                    member: member.id, name: PlainLine("X", at: "/name"), kvk: KvkNumber("90000002", at: "/kvk"))
            )
        }
        await #expect(throws: Refusal(.notFound)) {
            try await desk.perform(
                AddLegalEntity(
                    member: other.id, name: PlainLine("X", at: "/name"), kvk: KvkNumber("90006666", at: "/kvk"))
            )
        }
    }

    @Test func `A coordinator acts namens a member, and the log says so`() async throws {
        let id = member.id
        try await network.coordinator().perform(establishment(of: member.legalEntity))
        let event = try await network.read { try $0.events(about: id.description, before: nil, limit: 1).first }
        #expect(event?.onBehalfOf == id)
        #expect(event?.actor == "user:\(network.coordinatorId)")
    }

    @Test func `Candidates see no members`() async throws {
        let desk = try await network.candidate(network.somebody())
        await #expect(throws: Refusal(.notYourMember)) { try await desk.ask(ListMembers()) }
        await #expect(throws: Refusal(.notYourMember)) { try await desk.ask(FindMember(code: "L-0001")) }
    }

    private func change(revision: Int) throws -> ChangeMember {
        ChangeMember(
            id: member.id, revision: revision, name: try PlainLine("Gemeente Schagen e.o.", at: "/name"),
            sector: try #require(Sector.allCases.last), employees: 410
        )
    }

    private func establishment(of entity: LegalEntityId) throws -> AddEstablishment {
        AddEstablishment(
            legalEntity: entity, name: try PlainLine("Werf", at: "/name"),
            postcode: try Postcode("1741 AA", at: "/postcode"),
            place: try PlainLine("Schagen", at: "/place")
        )
    }
}
