extension TransferDraft {
    /// The bytes of version 1 (docs/ledger.md): sequence, id, unit, bringing, taking, amount, booked at, effective on,
    /// month, kind, cause, refers to, placement, worked in, reason hash.
    package func canonicalBytes(sequence: Int64, bookedAt: Instant, month: CalendarMonth) -> [UInt8] {
        var canonical = CanonicalBytes()
        write(to: &canonical, sequence: sequence, bookedAt: bookedAt, month: month)
        return canonical.bytes
    }

    /// Writes the same bytes where they can be hashed.
    func write(
        to canonical: inout CanonicalBytes, sequence: Int64, bookedAt: Instant, month: CalendarMonth
    ) {
        canonical.append(sequence)
        canonical.append(id)
        canonical.append(unit.rawValue)
        canonical.append(bringing)
        canonical.append(taking)
        canonical.append(amount)
        canonical.append(bookedAt.milliseconds)
        canonical.append(effectiveOn.description)
        canonical.append(month.description)
        canonical.append(kind.rawValue)
        canonical.append(cause.rawValue)
        canonical.append(refersTo) { $0.append($1) }
        canonical.append(placement) { $0.append($1) }
        canonical.append(workedIn) { $0.append($1.description) }
        canonical.append(reasonHash) { $0.append($1) }
    }
}

extension Transfer {
    /// Writes the row's canonical bytes where they can be hashed.
    package func write(to canonical: inout CanonicalBytes) {
        content.write(to: &canonical, sequence: sequence, bookedAt: bookedAt, month: month)
    }
}
