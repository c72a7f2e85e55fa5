/// A seal on a PDF: a PAdES baseline signature (ETSI EN 319 142-1, B-B, and B-T with a timestamp) as an incremental
/// update, which leaves every byte of the document as it was.
package struct PDFSeal: Sendable {
    /// Room for a timestamp token with its certificates.
    private static let timestampRoom = 12 << 10

    private let file: [UInt8]
    private let gap: Range<Int>
    private let room: Int
    private let signature: SealSignature

    /// Seals a document. The timestamp, if there is to be one, comes after that.
    ///
    /// - Parameter hasTimestamp: whether room is kept for a timestamp.
    package init(
        _ document: [UInt8], with identity: SealingIdentity, _ statement: SealStatement, hasTimestamp: Bool = false
    ) throws(SealingFault) {
        let signer = try SealSigner(identity)
        room = signer.room + (hasTimestamp ? Self.timestampRoom : 0)
        let dictionary = SealDictionary(statement: statement, room: room)
        var (bytes, start) = try PDFSealing(document: document, dictionary: dictionary).unsigned()
        gap = start + dictionary.gap.lowerBound..<start + dictionary.gap.upperBound
        SealDictionary.setRange(in: &bytes, dictionaryAt: start, gap: gap)
        let digest = try OpenSSL.sha256(bytes[..<gap.lowerBound], bytes[gap.upperBound...])
        signature = try signer.sign(digest)
        file = bytes
    }

    /// What to ask a timestamp authority.
    ///
    /// - Parameter nonce: at most 16 random bytes, by which the answer is known.
    package func timestampQuery(nonce: [UInt8]) throws(SealingFault) -> TimestampQuery {
        try TimestampQuery(of: signature.value, nonce: nonce)
    }

    /// The sealed file, which begins with the document.
    ///
    /// - Parameter timestamp: a token that `TimestampQuery.token(from:)` accepted.
    package func sealed(timestamp: [UInt8]? = nil) throws(SealingFault) -> [UInt8] {
        let der = try signature.encoded(timestamp: timestamp)
        guard der.count <= room else { throw .signatureTooLarge(limit: room) }
        let digits = Hex.bytes(der)
        var bytes = file
        bytes.replaceSubrange(gap.lowerBound + 1..<gap.lowerBound + 1 + digits.count, with: digits)
        return bytes
    }
}
