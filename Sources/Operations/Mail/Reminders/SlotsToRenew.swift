import Domain
import Ledger
import Storage
import Wording

/// Open slots that end soon, or that their member has not looked at for long: once for each end, and once for each such
/// stretch of time.
struct SlotsToRenew: Inquiry {
    /// How many are asked about in one round.
    private static let most = 1000

    func answer(at desk: Desk, in scope: ReadScope) throws -> [Notice] {
        let rules = desk.equipment.rulebook
        let until = desk.today.adding(days: rules.value(.slotRenewalNoticeDays, on: desk.today))
        let interval = rules.value(.slotRenewalDays, on: desk.today)
        let ending = try scope.openSlots(endedBefore: until.adding(days: 1)).filter { $0.offer.end >= desk.today }
        let forgotten = try scope.openSlots(
            lookedOverBefore: desk.now.adding(days: -Int64(interval)), limit: Self.most
        )
        let told = Set(ending.map(\.id))
        return ending.map { notice($0, occasion: "ends \($0.offer.end)") }
            + forgotten.filter { !told.contains($0.0.id) }.map { slot, lookedAt in
                notice(slot, occasion: Stretch(since: lookedAt, on: desk.today, days: interval).occasion)
            }
    }

    private func notice(_ slot: Slot, occasion: String) -> Notice {
        Notice(
            .slotRenewal, about: slot.id.description, occasion: occasion, to: slot.member,
            Reminder(code: slot.code, what: Labels(slot.offer.title, slot.offer.title), day: slot.offer.end),
            page: .slot(slot.id)
        )
    }
}
