import Domain
import Ledger
package import Storage

/// How much of the wage cost may be asked for administration today, in percent: for every user of a member and
/// coordinators.
package struct ShowFeeLimits: Inquiry {
    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> TermsLimits.Limit {
        try desk.mustTakePart()
        return TermsLimits.Limit(.administrationChargeMaxPercent, of: desk.equipment.rulebook, on: desk.today)
    }
}
