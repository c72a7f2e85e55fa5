extension TransferDraft {
    /// The bytes of version 1 (docs/ledger.md): sequence, id, unit, bringing, taking, amount, booked at, effective on,
    /// month, kind, cause, refers to, placement, worked in, reason hash.
    package func canonicalBytes(sequence: Int64, bookedAt: Instant, month: CalendarMonth) -> [UInt8] {
        var canonical = CanonicalBytes()
        canonical.append(sequence)
        canonical.append(id)
        canonical.append(unit.rawValue)
        canonical.append(bringing.description)
        canonical.append(taking.description)
        canonical.append(amount)
        canonical.append(bookedAt.milliseconds)
        canonical.append(effectiveOn.description)
        canonical.append(month.description)
        canonical.append(kind.rawValue)
        canonical.append(cause.rawValue)
        canonical.append(refersTo) { $0.append($1) }
        canonical.append(placement) { $0.append($1) }
        canonical.append(workedIn) { $0.append($1.description) }
        canonical.append(reasonHash) { $0.append(raw: $1.bytes) }
        return canonical.bytes
    }
}
