import Domain
import Ledger
import Operations
import Wording

/// Accounts, amounts and corrections, as coordinators read them.
struct CorrectionTexts {
    let visit: Visit
    private let names: [MemberId: String]

    init(_ visit: Visit) async throws {
        self.visit = visit
        names = Dictionary(uniqueKeysWithValues: try await visit.allMembers().map { ($0.id, $0.name) })
    }

    func name(_ account: Account) -> String {
        guard let member = account.member else { return visit.say(CorrectionPhrases.network) }
        return names[member] ?? member.description
    }

    func entry(_ unit: LedgerUnit, _ amount: Int64, from bringing: Account, to taking: Account) -> String {
        visit.say(CorrectionPhrases.entry(visit.amount(amount, unit), from: name(bringing), to: name(taking)))
    }

    func booked(_ entry: CorrectionEntry) -> String {
        self.entry(entry.unit, entry.amount, from: entry.bringing, to: entry.taking)
    }

    /// `boeking 17, 5 oktober 2026: 1 plaatsing: … brengt, … haalt`.
    func reversed(_ transfer: Transfer) -> String {
        let content = transfer.content
        let entry = entry(content.unit, content.amount, from: content.bringing, to: content.taking)
        return "\(transfer.sequence), \(visit.text(content.effectiveOn)), \(visit.label(content.cause)). \(entry)"
    }
}

extension Visit {
    /// `2,5 plaatsingen`, `39,5 uur`.
    func amount(_ amount: Int64, _ unit: LedgerUnit) -> String {
        switch unit {
        case .placements: PlacementsText.text(hundredths: amount, in: language)
        case .minutes: HoursText.text(minutes: amount, in: language)
        }
    }

    func tag(_ state: CorrectionState) -> Tag {
        switch state {
        case .proposed: Tag(label(state), .warn)
        case .booked: Tag(label(state), .good)
        case .refused, .withdrawn, .expired: Tag(label(state))
        }
    }
}
