import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// What an import refuses and what it takes, beside the files of the sample.
@Suite struct ImportRulesTests {
    private static let memberHeader = "naam;kvk;sector;medewerkers;postcode;plaats;contactpersoon;email;telefoon;code"
    private static let candidateHeader = """
        referentie;lid_kvk;naam;email;telefoon;eerste_ziektedag;functiegroep;opleiding;uren_per_week;beschikbaar_vanaf;\
        postcode4;max_reistijd_min;vaardigheden;voorwaarden;wensen;lid_code
        """
    private static let candidate = "planner;mbo-4;24;1-12-2026;1811;30;;zittend werk;"

    private func member(_ name: String, _ kvk: String, code: String = "", employees: Int = 100) -> String {
        "\(name);\(kvk);zorg;\(employees);1811 DB;Alkmaar;Karin Vos;hr@zorg.example;;\(code)"
    }

    @Test(arguments: ["=HYPERLINK(1)", "+31", "@karin", "-Karin"])
    func aNameThatASpreadsheetRunsIsRefused(name: String) async throws {
        let sample = try await SampleNetwork.open()
        try await sample.take(.members, lines: Self.memberHeader, member("Zorg", "90000001"))
        let report = try await sample.take(
            .candidates, lines: Self.candidateHeader, "K-1;90000001;\(name);k@x.example;;1-9-2026;\(Self.candidate);"
        )
        #expect(report.faults.map(\.code) == [.textLooksLikeFormula])
        #expect(report.faults.map(\.columnName) == ["naam"])
    }

    @Test func aNumberOfTwoMembersNeedsACode() async throws {
        let sample = try await SampleNetwork.open()
        let members = try await sample.take(
            .members, lines: Self.memberHeader, member("Noord", "90000001", code: "L-0101"),
            member("Zuid", "90000001", code: "L-0102")
        )
        #expect(members.faults == [])
        let row = "90000001;Karin Vos;k@x.example;;1-9-2026;\(Self.candidate)"
        let refused = try await sample.take(.candidates, lines: Self.candidateHeader, "K-1;\(row);")
        #expect(refused.faults.map(\.code) == [.kvkAmbiguous])
        #expect(refused.faults.first?.values["members"] == "L-0101, L-0102")
        let taken = try await sample.take(.candidates, lines: Self.candidateHeader, "K-1;\(row);L-0102")
        #expect(taken.created == 1)
        let unknown = try await sample.take(.candidates, lines: Self.candidateHeader, "K-2;\(row);L-0103")
        #expect(unknown.faults.map(\.code) == [.memberUnknown])
    }

    @Test func rowsWithOneCodeAreOneMemberWithSeveralLegalEntities() async throws {
        let sample = try await SampleNetwork.open()
        let report = try await sample.take(
            .members, lines: Self.memberHeader, member("Zonder code", "90000009"),
            member("Holding", "90000001", code: "L-0001"), member("Dochter", "90000002", code: "L-0001")
        )
        #expect(report.created == 3)
        let members = try await sample.network.coordinator().ask(ListMembers())
        #expect(members.map(\.code) == ["L-0001", "L-0002"])
        #expect(members.map(\.name) == ["Holding", "Zonder code"])
        let entities = try await sample.network.coordinator().ask(ShowMember(id: members[0].id)).legalEntities
        #expect(entities.map(\.kvk) == ["90000001", "90000002"])
        // One person for all three rows, who acts for both members.
        let users = try await sample.network.read { try $0.users(limit: 100) }.filter { !$0.isCoordinator }
        #expect(users.map(\.roles.count) == [2])
    }

    @Test func aMemberJoinedWhenTheFileSaysSo() async throws {
        let sample = try await SampleNetwork.open()
        let header = Self.memberHeader + ";lid_sinds"
        let report = try await sample.take(
            .members, lines: header, member("Noord", "90000001") + ";4-9-2023", member("Zuid", "90000002") + ";")
        #expect(report.faults == [] && report.created == 2)
        let members = try await sample.network.coordinator().ask(ListMembers())
        #expect(members.map(\.joinedOn.description) == ["2023-09-04", "2026-11-22"])
        let late = try await sample.take(.members, lines: header, member("Oost", "90000003") + ";23-11-2026")
        #expect(late.faults.map(\.code) == [.dayInFuture] && late.faults.map(\.columnName) == ["lid_sinds"])
    }

    @Test func whatIsKnownWithOtherContentIsRefused() async throws {
        let sample = try await SampleNetwork.open()
        try await sample.take(.members, lines: Self.memberHeader, member("Noord", "90000001"))
        let again = try await sample.take(
            .members, lines: Self.memberHeader, member("Noord", "90000001", employees: 90))
        #expect(again.faults.map(\.code) == [.kvkTaken])
        let row = "K-1;90000001;Karin Vos;k@x.example;;1-9-2026;\(Self.candidate)"
        try await sample.take(.candidates, lines: Self.candidateHeader, "\(row);")
        let other = try await sample.take(.candidates, lines: Self.candidateHeader, "\(row)graag buiten;")
        #expect(other.faults.map(\.code) == [.candidateReferenceTaken])
        #expect(other.fate == .refused)
    }

    @Test func everyFaultOfARowIsTold() async throws {
        let sample = try await SampleNetwork.open()
        let report = try await sample.take(
            .candidates, lines: Self.candidateHeader, "K-1;123;;x;;morgen;vlieger;mbo-4;24,5;1-12-2026;1811;900;;;;"
        )
        #expect(
            report.faults.map(\.code) == [
                .kvkInvalid, .textEmpty, .emailInvalid, .dayInvalid, .choiceUnknown, .numberOutOfRange,
            ]
        )
        #expect(report.faults.map(\.column) == [2, 3, 4, 6, 7, 12])
    }

    @Test func aFirstDayOfSicknessLiesNotInTheFuture() async throws {
        let sample = try await SampleNetwork.open()
        try await sample.take(.members, lines: Self.memberHeader, member("Noord", "90000001"))
        let report = try await sample.take(
            .candidates, lines: Self.candidateHeader,
            "K-1;90000001;Karin Vos;k@x.example;;23-11-2026;\(Self.candidate);"
        )
        #expect(report.faults.map(\.code) == [.dayInFuture])
        #expect(report.faults.map(\.columnName) == ["eerste_ziektedag"])
    }

    @Test func aFileThatIsNoSuchFormIsRefusedAsAWhole() async throws {
        let sample = try await SampleNetwork.open()
        await #expect(throws: Refusal(.fileUnreadable)) {
            try await sample.take(.members, [0x50, 0x4B, 0x03, 0x04, 0])
        }
        await #expect(throws: Refusal(.fileEmpty)) { try await sample.take(.members, []) }
        await #expect(throws: Refusal(.fileEmpty)) { try await sample.take(.hours, lines: "plaatsing;maand;uren") }
        let refusals = Refusals(
            Refusal(.columnMissing, at: "/uren", ["column": "uren"]), [Refusal(.columnUnknown, ["column": "aantal"])]
        )
        await #expect(throws: refusals) {
            try await sample.take(.hours, lines: "plaatsing;maand;aantal", "PL-1;2026-10;4")
        }
    }

    @Test func onlyTheNetworkImports() async throws {
        let sample = try await SampleNetwork.open()
        let member = try await sample.network.member("Gemeente")
        let file = ImportFile(kind: .members, bytes: try SampleFile.members.bytes())
        await #expect(throws: Refusal(.coordinatorOnly)) { try await file.run(at: member.desk()) }
        #expect(try await file.run(at: sample.network.shell()).created == 24)
    }
}
