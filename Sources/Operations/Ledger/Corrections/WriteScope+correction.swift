import Domain
import Ledger
import Storage

extension WriteScope {
    /// Books a correction: in the month of its effect, or the first open one after it.
    func carryOut(_ correction: Correction, approvedBy approver: UserId?, at desk: Desk) throws {
        guard let reason = correction.reason, let salt = try reading.reasonSalt(of: correction.id) else {
            throw Refusal(.notFound)
        }
        let reversed = try correction.plan.reversed.map { try reading.bookingToCorrect($0) }
        let drafts = try drafts(of: correction, reversed: reversed, hash: .reason(reason, salt: salt))
        let periods = try reading.periods()
        for draft in drafts {
            let transfer = try book(draft, at: desk.now, periods: periods).transfer
            try insertReason(reason, salt: salt, of: transfer.id)
            try record(.transferCorrected, .transfer, transfer.id, at: desk, detail: "\(correction.id)")
        }
        var booked = correction
        booked.state = .booked
        booked.decidedBy = approver
        booked.decidedAt = desk.now
        try decide(booked)
        _ = try settleMembers(after: drafts, countingSince: reversed?.effectiveOn, at: desk)
    }

    private func drafts(of correction: Correction, reversed: TransferDraft?, hash: Digest256) throws -> [TransferDraft]
    {
        do throws(CorrectionBookkeeping.Fault) {
            return try CorrectionBookkeeping.drafts(
                of: correction.plan, correction: correction.id, reversed: reversed, on: correction.effectiveOn,
                reasonHash: hash
            )
        } catch {
            switch error {
            case .notABooking: throw Refusal(.transferNotCorrectable)
            case .beforeBooking(let day): throw Refusal(.correctionTooEarly, ["from": "\(day)"])
            }
        }
    }
}
