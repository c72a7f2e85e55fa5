/// The rules of corrections (domain.md, 7): what one of them writes.
package enum CorrectionBookkeeping {
    /// Why a plan cannot be carried out.
    package enum Fault: Error, Hashable, Sendable {
        /// Only a booking is taken back: not a reversal, and not the declaration that a booking is final.
        case notABooking
        /// What is taken back counted from that day on, and is not taken back with effect from an earlier one.
        case beforeBooking(CalendarDay)
    }

    /// The transfers of a correction, the reversal first. What is booked in the place of another keeps its placement
    /// and the month in which the hours were worked.
    ///
    /// - Parameters:
    ///   - correction: names what decided; carrying it out twice gives the same transfers.
    ///   - reversed: the booking that the plan takes back; nil for a plain entry.
    ///   - reasonHash: SHA-256 of a salt and the reason, which stand elsewhere and can be erased.
    package static func drafts<Decision>(
        of plan: CorrectionPlan, correction: Identifier<Decision>, reversed: TransferDraft?, on day: CalendarDay,
        reasonHash: Digest256
    ) throws(Fault) -> [TransferDraft] {
        var drafts: [TransferDraft] = []
        if let reversed {
            guard reversed.kind == .book else { throw .notABooking }
            guard reversed.effectiveOn <= day else { throw .beforeBooking(reversed.effectiveOn) }
            drafts.append(
                TransferDraft(
                    id: .derived("correction-reversed", correction, near: nil), unit: reversed.unit,
                    bringing: reversed.bringing,
                    taking: reversed.taking, amount: reversed.amount, effectiveOn: day, kind: .reverse,
                    cause: .correction, refersTo: reversed.id, placement: reversed.placement,
                    workedIn: reversed.workedIn, reasonHash: reasonHash
                )
            )
        }
        if let entry = plan.booked {
            drafts.append(
                TransferDraft(
                    id: .derived("correction-booked", correction, near: nil), unit: entry.unit,
                    bringing: entry.bringing,
                    taking: entry.taking, amount: entry.amount, effectiveOn: day, cause: .correction,
                    placement: reversed?.placement, workedIn: reversed?.workedIn, reasonHash: reasonHash
                )
            )
        }
        return drafts
    }
}
