import Domain
import Ledger
import Operations

/// Halen en brengen: transfers, balances, and whether the history is whole.
enum LedgerViews {
    static let transfer = View<Transfer>(
        "Transfer",
        [
            .field("sequence") { $0.sequence },
            .field("id") { $0.id },
            .choice("unit") { $0.content.unit },
            .choice("kind") { $0.content.kind },
            .choice("cause") { $0.content.cause },
            .field("bringing") { $0.content.bringing.member },
            .field("taking") { $0.content.taking.member },
            .field("amount_hundredths") { $0.content.unit == .placements ? $0.content.amount : nil },
            .field("amount_minutes") { $0.content.unit == .minutes ? $0.content.amount : nil },
            .field("effective_on") { $0.content.effectiveOn },
            .field("month") { $0.month },
            .field("worked_in") { $0.content.workedIn },
            .field("booked_at") { $0.bookedAt },
            .field("refers_to") { $0.content.refersTo },
            .field("placement") { $0.content.placement },
            .field("hash") { $0.hash },
        ]
    )

    /// The names are those of `ledger balances --json`.
    static let memberBalance = View<ShowBalances.MemberBalance>(
        "MemberBalance",
        [
            .field("member") { $0.member.id },
            .field("code") { $0.member.code },
            .field("name") { $0.member.name },
            .field("kvk") { $0.kvk },
            .field("brought_hundredths") { $0.balances.placements.brought },
            .field("taken_hundredths") { $0.balances.placements.taken },
            .field("balance_hundredths") { $0.balances.placements.net },
            .field("brought_minutes") { $0.balances.minutes.brought },
            .field("taken_minutes") { $0.balances.minutes.taken },
            .field("balance_minutes") { $0.balances.minutes.net },
            .field("room_hundredths") { $0.room },
            .field("provisional_brought_hundredths") { $0.provisional?.brought },
            .field("provisional_taken_hundredths") { $0.provisional?.taken },
            .field("window_brought_hundredths") { $0.window.placements.brought },
            .field("window_taken_hundredths") { $0.window.placements.taken },
            .field("window_balance_hundredths") { $0.window.placements.net },
            .field("balance_hundredths_per_100_employees") { $0.perHundredEmployees },
        ]
    )

    /// `next` as in every list: what to send as `after` for the members that follow.
    static let balances = View<BalancesPart>(
        "Balances",
        [
            .field("closed_through") { $0.answer.closedThrough },
            .field("network_account_hundredths") { $0.answer.network.placements.net },
            .field("network_account_minutes") { $0.answer.network.minutes.net },
            .objects("members", memberBalance) { $0.answer.members },
            .field("next") { $0.next },
        ]
    )

    static let standing = View<Standing>(
        "Standing",
        [
            .field("member") { $0.member.id },
            .field("code") { $0.member.code },
            .field("name") { $0.member.name },
            .optionalChoice("band") { $0.band },
            .field("brought_hundredths") { $0.balance?.brought },
            .field("taken_hundredths") { $0.balance?.taken },
            .field("balance_hundredths") { $0.balance?.net },
        ]
    )

    static let oneStanding = View<ShowStanding.Answer>(
        "StandingWithDetails",
        standing.parts(of: { $0.standing }) + [
            .field("brought_minutes") { $0.details?.balances.minutes.brought },
            .field("taken_minutes") { $0.details?.balances.minutes.taken },
            .field("balance_minutes") { $0.details?.balances.minutes.net },
            .field("room_hundredths") { $0.details?.room },
            .field("provisional_brought_hundredths") { $0.details?.provisional?.brought },
            .field("provisional_taken_hundredths") { $0.details?.provisional?.taken },
            .field("window_months") { $0.details?.windowMonths },
            .field("window_brought_hundredths") { $0.details?.window.placements.brought },
            .field("window_taken_hundredths") { $0.details?.window.placements.taken },
            .field("window_balance_hundredths") { $0.details?.window.placements.net },
            .field("balance_hundredths_per_100_employees") { $0.details?.perHundredEmployees },
        ]
    )

    static let verification = View<VerifyLedger.Answer>(
        "Verification",
        [
            .field("intact") { $0.fault == nil },
            .field("head") { $0.head.description },
            .field("fault") { $0.fault?.code },
            .field("fault_sequence") { $0.fault?.sequence },
            .field("fault_account") { $0.faultAccount },
        ]
    )
}

extension Standing {
    fileprivate var band: BalanceBand? {
        if case .band(let band) = figures { band } else { nil }
    }

    fileprivate var balance: Balance? {
        if case .exact(let balance) = figures { balance } else { nil }
    }
}

extension VerifyLedger.Answer {
    /// The code of the member whose account does not fit, or `network`.
    fileprivate var faultAccount: String? {
        fault?.account.map { account in member?.code ?? "\(account)" }
    }
}

extension ChainVerifier.Fault {
    fileprivate var code: String {
        switch self {
        case .sequence: "sequence"
        case .hash: "hash"
        case .runningBalance: "running-balance"
        case .totals: "totals"
        case .head: "head"
        case .reference: "reference"
        case .closedMonth: "closed-month"
        case .monthRecord: "month-record"
        case .reason: "reason"
        }
    }

    /// The first row that does not fit.
    fileprivate var sequence: Int64? {
        switch self {
        case .totals, .monthRecord: nil
        case .sequence(let expected, _): expected
        case .hash(let sequence), .runningBalance(let sequence, _), .reference(let sequence),
            .closedMonth(let sequence), .reason(let sequence):
            sequence
        case .head(let head): head.sequence
        }
    }
}
