import Domain
import Ledger
import Operations

/// What goes on in the demo network today: candidates that other members can find.
struct DemoStory: Sendable {
    /// How many of the drafts are published.
    static let published = 11
    let desk: Desk

    /// Publishes a candidate at each of those desks.
    static func publish(at desks: [Desk]) async throws {
        guard let first = desks.first else { return }
        let drafts = try await first.ask(ListCandidates()).filter { $0.candidate.state == .draft }
        for (desk, draft) in zip(desks, drafts) { try await DemoStory(desk: desk).publish(draft.candidate) }
    }

    /// Looks over the cards that are shown, and gives the personal link of a candidate who has yet to agree.
    func tell() async throws -> String {
        let candidates = try await desk.ask(ListCandidates()).map(\.candidate)
        for shown in candidates where shown.state.isPublished { _ = try await desk.perform(ConfirmCard(id: shown.id)) }
        guard let draft = candidates.first(where: { $0.state == .draft }) else {
            preconditionFailure("the sample has drafts")
        }
        try await passGates(of: draft)
        guard let link = try await desk.perform(AskAkkoord(id: draft.id)) else {
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
