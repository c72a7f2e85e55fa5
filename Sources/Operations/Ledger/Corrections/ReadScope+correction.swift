import Domain
import Ledger
import Storage

extension ReadScope {
    /// The coordinator in person behind what is done: for a program, whoever gave it its token. Nil for the operator
    /// and the scheduler.
    func responsibleUser(at desk: Desk) throws -> UserId? {
        switch desk.actor.who {
        case .user(let id): id
        case .integration(let token): try self.token(token)?.madeBy
        case .operator, .system, .candidate: nil
        }
    }

    /// The correction, as long as it waits. Coordinators only.
    func correctionToDecide(_ id: CorrectionId, at desk: Desk) throws -> Correction {
        try desk.mustBeCoordinator()
        guard let correction = try correction(id) else { throw Refusal(.notFound) }
        try correction.mustWait()
        return correction
    }

    /// Refuses `correctionOwn` for the one who proposed it, and for whoever is no coordinator in person.
    func mustBeSecondCoordinator(for correction: Correction, at desk: Desk) throws -> UserId {
        guard let user = try responsibleUser(at: desk), user != correction.proposedBy else {
            throw Refusal(.correctionOwn)
        }
        return user
    }

    /// A booking that can be taken back.
    func bookingToCorrect(_ id: TransferId) throws -> TransferDraft {
        guard let booking = try transfer(id)?.content else {
            throw Refusal(.transferUnknown, at: "/transfer", ["transfer": "\(id)"])
        }
        guard booking.kind == .book else { throw Refusal(.transferNotCorrectable, at: "/transfer") }
        guard try successor(of: id, kind: .reverse) == nil else {
            throw Refusal(.transferAlreadyReversed, at: "/transfer", ["transfer": "\(id)"])
        }
        return booking
    }

    /// What a booked correction wrote.
    func transfers(of correction: Correction) throws -> [Transfer] {
        try ["correction-reversed", "correction-booked"].compactMap {
            try transfer(.derived($0, correction.id, near: nil))
        }
    }

    /// What a correction is about: its placement's code, or the codes of its members.
    func subject(of plan: CorrectionPlan) throws -> String {
        let reversed = try plan.reversed.flatMap { try transfer($0)?.content }
        if let code = try reversed?.placement.flatMap({ try placement($0)?.code }) { return code }
        let accounts = [plan.booked?.bringing, plan.booked?.taking, reversed?.bringing, reversed?.taking]
        let codes = try Set(accounts.compactMap { $0?.member }).compactMap { try member($0)?.code }
        return codes.sorted().joined(separator: ", ")
    }

    func view(of correction: Correction, at desk: Desk) throws -> CorrectionView {
        let user = try responsibleUser(at: desk)
        return CorrectionView(
            correction: correction, reversed: try correction.plan.reversed.flatMap { try transfer($0) },
            transfers: try transfers(of: correction), subject: try subject(of: correction.plan),
            proposer: try correction.proposedBy.flatMap { try self.user($0) },
            decider: try correction.decidedBy.flatMap { try self.user($0) },
            mayDecide: correction.state == .proposed && user != nil && user != correction.proposedBy
        )
    }
}
