import CQpdf

/// A PDF that something is to be added to, read by libqpdf and never changed. Values are handles that live as long as
/// this.
///
/// Only sound files are taken: what libqpdf would have to guess could be guessed otherwise by the next reader.
/// Documents of strangers are not read by this, for packed parts may unpack to anything; see `PDFSealCheck`.
final class PDFFile {
    /// 20 MB, for a contract with scans.
    static let limit = 20 << 20

    let bytes: [UInt8]
    /// Where the last cross-reference section begins, and how it is written.
    let crossReference: PDFCrossReference
    private var handle: qpdf_data?
    /// libqpdf reads from these bytes for as long as the file is open.
    private let input: UnsafeMutableBufferPointer<UInt8>

    /// - Parameter isCopied: whether its pages will stand in another file, where they inherit nothing. That makes
    ///   objects which the file itself does not have.
    init(_ bytes: [UInt8], isCopied: Bool = false) throws(SealingFault) {
        guard bytes.count <= Self.limit else { throw .documentTooLarge(limit: Self.limit) }
        guard bytes.starts(with: "%PDF-".utf8), let found = PDFCrossReference(endOf: bytes) else {
            throw .documentMalformed
        }
        self.bytes = bytes
        crossReference = found
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        handle = qpdf_init()
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, 1)
        qpdf_set_attempt_recovery(handle, 0)
        let start = UnsafeRawPointer(input.baseAddress)?.assumingMemoryBound(to: CChar.self)
        let status = qpdf_read_memory(handle, "document.pdf", start, UInt64(bytes.count), nil)
        guard qpdf_is_encrypted(handle) == 0 else { throw .documentEncrypted }
        guard status == QPDF_SUCCESS, root.reference != nil, size > 0 else { throw .documentMalformed }
        let isComplete = !isCopied || qpdf_push_inherited_attributes_to_page(handle) == QPDF_SUCCESS
        // A page that libqpdf had to make an object of does not stand in the file as one.
        let numbers = pages.map { $0.reference?.number ?? .max }
        guard isComplete, !numbers.isEmpty, numbers.allSatisfy({ $0 < size }) else { throw .documentMalformed }
    }

    deinit {
        qpdf_cleanup(&handle)
        input.deallocate()
    }

    var trailer: PDFValue { PDFValue(handle: handle, object: qpdf_get_trailer(handle)) }
    var root: PDFValue { PDFValue(handle: handle, object: qpdf_get_root(handle)) }

    /// One more than the highest number of an object; 0 when the trailer says something impossible.
    var size: Int {
        let size = trailer["/Size"].integer ?? 0
        // The most objects that readers must take (ISO 32000-1, annex C).
        return (1...8_388_607).contains(size) ? size : 0
    }

    var pages: [PDFValue] {
        (0..<max(0, Int(qpdf_get_num_pages(handle)))).map {
            PDFValue(handle: handle, object: qpdf_get_page_n(handle, $0))
        }
    }

    /// An object by its number; null when there is none.
    func value(_ reference: PDFReference) -> PDFValue {
        let object = qpdf_get_object_by_id(handle, CInt(reference.number), CInt(reference.generation))
        return PDFValue(handle: handle, object: object)
    }
}
