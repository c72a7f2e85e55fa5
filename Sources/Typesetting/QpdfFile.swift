import CQpdf

/// A PDF held by libqpdf; objects are handles that live as long as this.
final class QpdfFile {
    /// `QPDF_ERRORS`, the bit for errors; the one below it means no more than warnings.
    private static let errors = 1 << 1

    private(set) var handle: qpdf_data?

    /// - Parameter input: is read for as long as the file is open.
    init(_ input: UnsafeBufferPointer<UInt8>) throws(TypesettingRefusal) {
        handle = qpdf_init()
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, 1)
        let start = UnsafeRawPointer(input.baseAddress)?.assumingMemoryBound(to: CChar.self)
        try check(qpdf_read_memory(handle, "typeset.pdf", start, UInt64(input.count), nil))
    }

    deinit {
        qpdf_cleanup(&handle)
    }

    var root: QpdfObject { QpdfObject(file: self, object: qpdf_get_root(handle)) }
    var trailer: QpdfObject { QpdfObject(file: self, object: qpdf_get_trailer(handle)) }

    var pages: [QpdfObject] {
        (0..<max(0, Int(qpdf_get_num_pages(handle)))).map { index in
            QpdfObject(file: self, object: qpdf_get_page_n(handle, index))
        }
    }

    /// The file as bytes, the same for the same content.
    func written() throws(TypesettingRefusal) -> [UInt8] {
        // What was done with an object does not itself say that it failed.
        guard qpdf_has_error(handle) == 0 else { throw .libraryFailed(.qpdf, status: Self.errors) }
        try check(qpdf_init_write_memory(handle))
        qpdf_set_deterministic_ID(handle, 1)
        qpdf_set_newline_before_endstream(handle, 1)
        // A classic cross-reference table: the simplest to sign by an incremental update.
        qpdf_set_object_stream_mode(handle, qpdf_o_disable)
        qpdf_set_compress_streams(handle, 1)
        qpdf_set_minimum_pdf_version(handle, "1.7")
        try check(qpdf_write(handle))
        let buffer = UnsafeBufferPointer(start: qpdf_get_buffer(handle), count: qpdf_get_buffer_length(handle))
        return Array(buffer)
    }

    private func check(_ status: QPDF_ERROR_CODE) throws(TypesettingRefusal) {
        guard Int(status) & Self.errors == 0 else { throw .libraryFailed(.qpdf, status: Int(status)) }
    }
}
