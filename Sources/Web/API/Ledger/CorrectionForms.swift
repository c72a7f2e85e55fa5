import Domain
import Ledger
import Operations

/// What requests about corrections hold.
enum CorrectionForms {
    /// The longest reason.
    static let longestReason = 500
    /// The most that one entry moves: a thousand placements, in hundredths.
    static let mostHundredths = 100_000
    /// The most hours that one entry moves, in minutes: a hundred thousand.
    static let mostMinutes = 6_000_000

    /// A booking to take back (`transfer`), an amount to book (`amount_hundredths` or `amount_minutes`, from `bringing`
    /// to `taking`, each the network when left out), or both.
    static let new = Form("NewCorrection") { fields in
        let transfer = fields.optional("transfer", .id(of: TransferSubject.self))
        let bringing = fields.optional("bringing", .id(of: MemberAccount.self))
        let taking = fields.optional("taking", .id(of: MemberAccount.self))
        let hundredths = fields.optional("amount_hundredths", .int(in: 1...mostHundredths))
        let minutes = fields.optional("amount_minutes", .int(in: 1...mostMinutes))
        let effectiveOn = fields.optional("effective_on", .day)
        let reason = fields.required("reason", .freeText(maximum: longestReason))
        return { () throws(Refusal) in
            let entry = try entry(
                from: Account(bringing()), to: Account(taking()), hundredths: hundredths(), minutes: minutes())
            return ProposeCorrection(
                plan: try plan(reversing: transfer(), booking: entry), effectiveOn: effectiveOn(), reason: reason()
            )
        }
    }

    static let refusal = Form("CorrectionRefusal") { fields in
        let reason = fields.required("reason", .freeText(maximum: longestReason))
        return { reason() }
    }

    static func plan(reversing transfer: TransferId?, booking entry: CorrectionEntry?) throws(Refusal)
        -> CorrectionPlan
    {
        switch (transfer, entry) {
        case (let transfer?, nil): return .reversal(of: transfer)
        case (let transfer?, let entry?): return .rebooking(of: transfer, as: entry)
        case (nil, let entry?): return .entry(entry)
        case (nil, nil): throw Refusal(.fieldMissing, at: "/transfer")
        }
    }

    /// One amount, in one unit; nil when no amount is given.
    static func entry(from bringing: Account, to taking: Account, hundredths: Int?, minutes: Int?) throws(Refusal)
        -> CorrectionEntry?
    {
        let (unit, amount): (LedgerUnit, Int)
        switch (hundredths, minutes) {
        case (nil, nil): return nil
        case (let hundredths?, nil): (unit, amount) = (.placements, hundredths)
        case (nil, let minutes?): (unit, amount) = (.minutes, minutes)
        case (_?, _?): throw Refusal(.fieldUnknown, at: "/amount_minutes")
        }
        guard bringing != taking else { throw Refusal(.accountsSame, at: "/taking") }
        return CorrectionEntry(unit: unit, bringing: bringing, taking: taking, amount: Int64(amount))
    }
}
