import Domain
import Ledger
import Storage
import Tables
import Testing

@testable import Operations

/// The files of the sample, as a Dutch spreadsheet exports them.
@Suite struct SampleImportTests {
    @Test func everyRowOfTheSampleIsTaken() async throws {
        let sample = try await SampleNetwork.open()
        let counts: [ImportKind: Int] = [.members: 24, .candidates: 64, .slots: 30, .placements: 42, .hours: 74]
        for (kind, file) in SampleNetwork.files {
            let report = try await sample.take(kind, file.bytes())
            #expect(report.faults == [])
            #expect(report.fate == .taken)
            #expect(report.rows == counts[kind])
            #expect(report.created == counts[kind])
            #expect(report.dialect == Dialect(encoding: .utf8WithMark, delimiter: .semicolon))
        }
    }

    @Test func takingTheSampleTwiceChangesNothing() async throws {
        let sample = try await SampleNetwork.filled()
        let before = try await sample.network.read { try $0.ledgerHead() }
        for (kind, file) in SampleNetwork.files {
            let report = try await sample.take(kind, file.bytes())
            #expect(report.faults == [])
            #expect(report.created == 0)
            #expect(report.alreadyThere == report.rows)
        }
        #expect(try await sample.network.read { try $0.ledgerHead() } == before)
    }

    @Test func aDryRunTellsTheSameAndWritesNothing() async throws {
        let sample = try await SampleNetwork.open()
        let report = try await sample.take(.members, SampleFile.members.bytes(), dryRun: true)
        #expect(report.fate == .rehearsed)
        #expect(report.created == 24)
        #expect(try await sample.network.coordinator().ask(ListMembers()).isEmpty)
    }

    @Test func importedCandidatesAreDraftsAndTheirPlacementsBringThemInLine() async throws {
        let sample = try await SampleNetwork.filled()
        let states = try await sample.network.read { scope in
            try scope.candidates(of: nil, limit: 1000).reduce(into: [:]) { states, candidate in
                states[candidate.reference ?? ""] = candidate.state
            }
        }
        #expect(states["KND-10000"] == .placed)
        #expect(states["KND-10001"] == .completed)
        #expect(states["KND-10005"] == .draft)
        #expect(states["KND-10063"] == .draft)
    }

    @Test func whatNamesACandidateIsSealedAndCanBeOpened() async throws {
        let sample = try await SampleNetwork.filled()
        let desk = try await sample.network.coordinator()
        let (identity, needs, clock) = try await sample.network.read { scope in
            let member = try #require(try scope.members(kvk: "90010126").first)
            let candidate = try #require(try scope.candidate(reference: "KND-10001", of: member.id))
            return (
                try scope.identity(of: candidate.id, at: desk), try scope.conditions(of: candidate.id, at: desk),
                try scope.timeline(of: candidate.id, at: desk)
            )
        }
        #expect(
            identity
                == CandidateIdentity(name: "Zoë Brouwer", email: "kandidaat11@example.nl", phone: "06-89377614")
        )
        #expect(needs == Conditions(capabilities: [], conditions: [.liftingUpTo5Kilograms]))
        #expect(clock?.periods.map { "\($0.firstDay)" } == ["2025-12-07"])
    }

    @Test func aContactPersonWaitsToBeInvited() async throws {
        let sample = try await SampleNetwork.open()
        try await sample.take(.members, SampleFile.members.bytes())
        let user = try #require(try await sample.network.read { try $0.user(email: "hr@lid1000.example.nl") })
        #expect(user.state == .invited)
        #expect(user.name == "Pieter de Wit")
        #expect(Array(user.roles.values) == [[.contact]])
        let recipients = try await sample.network.read { try $0.mails(limit: 100) }.map(\.recipient)
        #expect(recipients.allSatisfy { !$0.hasPrefix("hr@") })
    }
}
