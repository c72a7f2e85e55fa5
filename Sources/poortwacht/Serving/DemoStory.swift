import Domain
import Ledger
import Operations

/// What goes on in the demo network today: candidates that other members can find.
struct DemoStory: Sendable {
    /// How many of the drafts are published.
    private static let published = 12
    let desk: Desk

    /// Publishes candidates and gives the personal link of one of them.
    func tell() async throws -> String {
        let drafts = try await desk.ask(ListCandidates()).filter { $0.candidate.state == .draft }.prefix(Self.published)
        guard let last = drafts.last else { preconditionFailure("the sample has drafts") }
        for draft in drafts.dropLast() { try await publish(draft.candidate) }
        try await passGates(of: last.candidate)
        guard let link = try await desk.perform(AskAkkoord(id: last.candidate.id)) else {
            preconditionFailure("the operator is shown the link")
        }
        return link.address
    }

    private func publish(_ candidate: Candidate) async throws {
        try await passGates(of: candidate)
        _ = try await desk.perform(RecordPaperAkkoord(id: candidate.id, day: desk.today.adding(days: -3)))
        _ = try await desk.perform(PublishCandidate(id: candidate.id))
    }

    private func passGates(of candidate: Candidate) async throws {
        _ = try await desk.perform(
            RecordGates(
                id: candidate.id, revision: candidate.revision, spoor2InPlan: true,
                driegesprekOn: desk.today.adding(days: -14),
                adviceOn: desk.today.adding(days: -21)
            )
        )
    }
}
