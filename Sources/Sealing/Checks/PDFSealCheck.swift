/// Tells of any file whether it is a document that was sealed here and is unchanged.
///
/// What strangers send is not read as a PDF: packed parts may unpack to anything, and what one program takes for the
/// content of a file need not be what another one shows. The seal stands in known bytes, and it holds when it is over
/// every other byte of the file. Takes any bytes, never fails, and needs time and memory in proportion to the size.
package struct PDFSealCheck: Sendable {
    /// Files larger than 20 MB are not looked at.
    package static let limit = PDFFile.limit
    /// A file that names more networks or has more seals than this is nobody's contract.
    private static let markLimit = 4
    private static let anchorLimit = 4

    /// Where the file says that it belongs, unproven: whom to ask for certificates. At most four.
    package let marks: [SealMark]
    private let isTooLarge: Bool
    private let bytes: [UInt8]
    private let anchors: [SealAnchor]

    package init(_ bytes: [UInt8]) {
        isTooLarge = bytes.count > Self.limit
        let bytes = isTooLarge ? [] : bytes
        self.bytes = bytes
        var marks: [SealMark] = []
        for place in bytes.ranges(of: SealMark.prefix, limit: 64) where marks.count < Self.markLimit {
            guard let mark = SealMark(at: bytes[place.lowerBound...]), !marks.contains(mark) else { continue }
            marks.append(mark)
        }
        self.marks = marks
        anchors = bytes.ranges(of: SealDictionary.range, limit: Self.anchorLimit)
            .compactMap { SealAnchor(in: bytes, at: $0) }
    }

    /// The verdict without any certificate: for a file that names no network of this server.
    package func verdict() -> SealVerdict {
        damage.map { .malformed($0) } ?? .notOurs(anchors.isEmpty ? .noSeal : .unknownCertificate)
    }

    /// The verdict by a network's certificates, past and present.
    package func verdict(by certificates: [SealingCertificate]) throws(SealingFault) -> SealVerdict {
        if isTooLarge { return .malformed(.tooLarge) }
        var worst: SealVerdict?
        for anchor in anchors {
            let verdict = try verdict(on: anchor, by: certificates)
            switch verdict {
            case .genuine, .changed(.addedTo): return verdict
            case .changed, .notOurs, .malformed: worst = worst ?? verdict
            }
        }
        if let worst { return worst }
        // It names a network, and its seal cannot be found: half of it is missing, or was written over.
        return marks.isEmpty ? verdict() : .changed(damage == .incomplete ? .cut : .altered)
    }

    private func verdict(
        on anchor: SealAnchor, by certificates: [SealingCertificate]
    ) throws(SealingFault) -> SealVerdict {
        guard anchor.end <= bytes.count else { return .changed(.cut) }
        guard let message = anchor.message else { return .changed(.altered) }
        let content = Array(bytes[..<anchor.gap.lowerBound] + bytes[anchor.gap.upperBound..<anchor.end])
        switch try SealMessage.verify(message, over: content, certificates: certificates) {
        case .foreign: return .notOurs(.unknownCertificate)
        case .fails: return .changed(.altered)
        case .holds(let certificate):
            guard let mark = anchor.mark, let seconds = anchor.sealedAtSeconds else { return .changed(.altered) }
            guard anchor.end == bytes.count else { return .changed(.addedTo) }
            return .genuine(
                SealProof(mark: mark, sealedAtSeconds: seconds, fingerprint: certificate.fingerprint))
        }
    }

    /// What keeps the file from being a whole PDF; nil when nothing does.
    private var damage: SealDamage? {
        if isTooLarge { return .tooLarge }
        guard !Array(bytes.prefix(1_024)).ranges(of: Array("%PDF-".utf8), limit: 1).isEmpty else { return .notPDF }
        return bytes.endsAsPDF ? nil : .incomplete
    }
}
