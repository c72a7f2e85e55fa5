extension Identifier where Subject == TransferSubject {
    /// The identifier of the one transfer of that purpose about that subject: the first 16 bytes of a SHA-256, marked
    /// as a UUID of version 8 (RFC 9562). Deciding the same thing twice gives the same transfer, which is then known.
    ///
    /// - Parameter month: a month that belongs to the subject for good, whose number takes the place of the first two
    ///   bytes, so that identifiers of one month stand together in an index (decision 0024); nil for what is rare.
    package static func derived<About>(
        _ purpose: String, _ about: Identifier<About>, _ detail: String = "", near month: CalendarMonth?
    ) -> TransferId {
        var bytes = Array(Digest256(of: Array(purpose.utf8) + [0] + about.bytes + Array(detail.utf8)).bytes.prefix(16))
        if let number = month?.number {
            bytes[0] = UInt8(truncatingIfNeeded: number >> 8)
            bytes[1] = UInt8(truncatingIfNeeded: number)
        }
        bytes[6] = bytes[6] & 0x0f | 0x80
        bytes[8] = bytes[8] & 0x3f | 0x80
        guard let id = TransferId(bytes: bytes) else { preconditionFailure("16 bytes make an identifier") }
        return id
    }
}
