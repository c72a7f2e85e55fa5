package import Ledger

extension Contract {
    /// The last day on which it can be signed: so many days after it was issued, and not after the work was to begin;
    /// the day of issue at least. Nil before it is issued.
    package func lastDayToSign(rulebook: Rulebook) -> CalendarDay? {
        guard let issuedOn = issuedAt?.amsterdamDay else { return nil }
        let days = rulebook.value(.contractExpiryDays, on: issuedOn)
        return max(issuedOn, min(issuedOn.adding(days: days), terms.start))
    }
}
