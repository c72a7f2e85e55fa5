package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// Who gets papers of a frozen month: the network last, members by code.
    package func monthAccounts(_ month: CalendarMonth) throws -> [MonthAccount] {
        try rows(
            "SELECT * FROM month_account WHERE month = ? ORDER BY account = 'network', code", [month],
            as: MonthAccount.init(row:)
        )
    }

    package func monthAccount(_ month: CalendarMonth, _ account: Account) throws -> MonthAccount? {
        try row(
            "SELECT * FROM month_account WHERE month = ? AND account = ?", [month, account], as: MonthAccount.init(row:)
        )
    }

    /// The placements of a frozen month, by code.
    package func monthPlacements(_ month: CalendarMonth) throws -> [MonthPlacement] {
        try rows(
            "SELECT * FROM month_placement WHERE month = ? ORDER BY code", [month], as: MonthPlacement.init(row:))
    }

    /// Those in which a member brings or takes, by code.
    package func monthPlacements(_ month: CalendarMonth, of member: MemberId) throws -> [MonthPlacement] {
        try rows(
            """
            SELECT * FROM month_placement WHERE month = ?1 AND bringing_member = ?2
            UNION
            SELECT * FROM month_placement WHERE month = ?1 AND taking_member = ?2
            ORDER BY code
            """,
            [month, member], as: MonthPlacement.init(row:)
        )
    }

    /// What was open at the end of a frozen month, the oldest first.
    package func openMatters(_ month: CalendarMonth) throws -> [OpenMatter] {
        try rows("SELECT * FROM month_open WHERE month = ? ORDER BY since, code", [month]) { row in
            OpenMatter(
                kind: try row.value("kind", as: OpenMatter.Kind.self), code: try row.value("code"),
                title: try row.value("title"), member: try row.value("member_id"), since: try row.value("since"),
                places: try row.value("places"), freePlaces: try row.value("free_places")
            )
        }
    }

    /// The proposals that waited for an answer when a frozen month ended, the longest waiting first.
    package func waitingClaims(_ month: CalendarMonth) throws -> [WaitingClaim] {
        try rows("SELECT * FROM month_waiting WHERE month = ? ORDER BY days DESC, claim_code", [month]) { row in
            WaitingClaim(code: try row.value("claim_code"), days: try row.value("days"))
        }
    }

    /// The outcomes of placements of earlier months that a frozen month tells for the first time, by code.
    package func lateOutcomes(_ month: CalendarMonth) throws -> [LateOutcome] {
        try rows("SELECT * FROM month_outcome WHERE month = ? ORDER BY code", [month]) { row in
            LateOutcome(
                code: try row.value("code"), outcome: try row.value("outcome", as: PlacementOutcome.self),
                endedOn: try row.value("ended_on"))
        }
    }

    /// How long proposals waited for the answers of a frozen month.
    package func claimAnswers(_ month: CalendarMonth) throws -> [ClaimAnswer] {
        try rows("SELECT * FROM month_answer WHERE month = ? ORDER BY claim_code", [month]) { row in
            ClaimAnswer(
                code: try row.value("claim_code"), days: try row.value("days"), isAnswered: try row.value("answered"))
        }
    }

    /// The transfers of one unit booked in one month that touch an account, in the order of the chain. Costs what the
    /// account has in about that month, at any length of history.
    package func transfers(of account: Account, in month: CalendarMonth, unit: LedgerUnit) throws -> [Transfer] {
        try rows(
            """
            SELECT * FROM transfer
            WHERE bringing = ?1 AND unit = ?2 AND month = ?3 AND kind <> 'finalise' AND sequence BETWEEN
                (SELECT MIN(sequence) FROM transfer WHERE month = ?3 AND unit = ?2) AND
                (SELECT MAX(sequence) FROM transfer WHERE month = ?3 AND unit = ?2)
            UNION ALL
            SELECT * FROM transfer
            WHERE taking = ?1 AND unit = ?2 AND month = ?3 AND kind <> 'finalise' AND sequence BETWEEN
                (SELECT MIN(sequence) FROM transfer WHERE month = ?3 AND unit = ?2) AND
                (SELECT MAX(sequence) FROM transfer WHERE month = ?3 AND unit = ?2)
            ORDER BY sequence
            """,
            [account, unit.rawValue, month], as: Transfer.init(row:)
        )
    }

    /// The transfers in minutes booked in a frozen month beside the hours of its own placements, in the order of the
    /// chain: hours of earlier months, corrections, what a departure moved.
    package func furtherMinutes(in month: CalendarMonth) throws -> [Transfer] {
        try rows(
            """
            SELECT * FROM transfer
            WHERE month = ?1 AND unit = 'minutes' AND kind <> 'finalise'
                AND NOT (kind = 'book' AND placement_id IS NOT NULL AND worked_in IS ?1)
            ORDER BY sequence
            """,
            [month], as: Transfer.init(row:)
        )
    }

    /// The transfers of one unit booked in a month, in the order of the chain.
    package func transfers(in month: CalendarMonth, unit: LedgerUnit) throws -> [Transfer] {
        try rows(
            "SELECT * FROM transfer WHERE month = ? AND unit = ? ORDER BY sequence", [month, unit.rawValue],
            as: Transfer.init(row:)
        )
    }
}

extension MonthAccount {
    init(row: StoredRow) throws {
        self.init(
            account: try row.value("account"), code: try row.value("code"), name: try row.value("name"),
            employees: try row.value("employees"), slotsOffered: try row.value("slots_offered"),
            readsEnglish: try row.value("reads_english")
        )
    }
}

extension MonthPlacement {
    init(row: StoredRow) throws {
        self.init(
            placement: try row.value("placement_id"), code: try row.value("code"),
            kind: try row.value("kind", as: PlacementKind.self), bringing: try row.optional("bringing_member"),
            taking: try row.value("taking_member"), start: try row.value("start_on"), lastDay: try row.value("last_on"),
            outcome: try row.optional("outcome", as: PlacementOutcome.self), minutes: try row.value("minutes"),
            isReported: try row.value("reported")
        )
    }
}
