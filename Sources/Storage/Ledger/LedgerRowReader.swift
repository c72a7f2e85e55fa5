import Ledger

/// Reads stored rows as they are checked, one after another in the same memory.
struct LedgerRowReader: ~Copyable {
    /// The canonical bytes (docs/ledger.md) of the row that was read last. The order is that of
    /// `TransferDraft.canonicalBytes`, and a test holds the two together.
    private(set) var canonical = CanonicalBytes()
    private let units = Vocabulary<LedgerUnit>()
    private let kinds = Vocabulary<TransferKind>()
    private let causes = Vocabulary<TransferCause>()

    init() {}

    /// Reads the columns in the order of section 2 of docs/ledger.md, then the running balances; nil when the row holds
    /// what no program of ours writes.
    mutating func read(_ row: RawRow) -> LedgerRow? {
        let (sequence, amount) = (row.integer(0), row.integer(5))
        let (unitText, bringingText, takingText) = (row.text(2), row.text(3), row.text(4))
        let (dayText, monthText, kindText, causeText) = (row.text(7), row.text(8), row.text(9), row.text(10))
        guard let id = TransferId(utf8: row.text(1)), let unit = units.value(of: unitText),
            let bringing = Account(utf8: bringingText), let taking = Account(utf8: takingText), bringing != taking,
            let day = CalendarDay(utf8: dayText), let month = CalendarMonth(utf8: monthText),
            !Self.precedes(monthText, dayText),
            let kind = kinds.value(of: kindText), let cause = causes.value(of: causeText), amount > 0,
            let hash = Digest256(utf8: row.text(15))
        else { return nil }
        canonical.removeAll()
        canonical.append(sequence)
        canonical.append(id)
        canonical.append(utf8: unitText)
        canonical.append(utf8: bringingText)
        canonical.append(utf8: takingText)
        canonical.append(amount)
        canonical.append(row.integer(6))
        canonical.append(utf8: dayText)
        canonical.append(utf8: monthText)
        canonical.append(utf8: kindText)
        canonical.append(utf8: causeText)
        guard let refersTo = appendOption(row.text(11)), (kind == .book) == (refersTo.id == nil),
            appendOption(row.text(12)) != nil, appendWorkedIn(row.text(13)), appendReason(row.text(14))
        else { return nil }
        return LedgerRow(
            sequence: sequence, id: id, unit: unit, bringing: bringing, taking: taking, amount: amount,
            effectiveOn: day, month: month, kind: kind,
            isProvisionalAtFirst: kind == .book && cause.isProvisionalAtFirst, refersTo: refersTo.id, hash: hash,
            bringingAfter: Balance(brought: row.integer(16), taken: row.integer(17)),
            takingAfter: Balance(brought: row.integer(18), taken: row.integer(19)))
    }

    /// Whether a month lies before that of a day, both in ISO 8601.
    private static func precedes(_ month: UnsafeBufferPointer<UInt8>, _ day: UnsafeBufferPointer<UInt8>) -> Bool {
        for place in 0..<7 where month[place] != day[place] { return month[place] < day[place] }
        return false
    }

    private struct Option {
        let id: TransferId?
    }

    /// Writes the option of an identifier; nil when the text is there and is none.
    private mutating func appendOption(_ text: UnsafeBufferPointer<UInt8>) -> Option? {
        canonical.append(isThere: text.baseAddress != nil)
        guard text.baseAddress != nil else { return Option(id: nil) }
        guard let id = TransferId(utf8: text) else { return nil }
        canonical.append(id)
        return Option(id: id)
    }

    private mutating func appendWorkedIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        canonical.append(isThere: text.baseAddress != nil)
        guard text.baseAddress != nil else { return true }
        canonical.append(utf8: text)
        return CalendarMonth(utf8: text) != nil
    }

    private mutating func appendReason(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        canonical.append(isThere: text.baseAddress != nil)
        guard text.baseAddress != nil else { return true }
        guard let digest = Digest256(utf8: text) else { return false }
        canonical.append(digest)
        return true
    }
}
