import CQpdf

/// Looks into a PDF that somebody else made.
package enum PdfPages {
    /// How many pages it has; nil for one that is damaged, cut short or needs a password. Damage is not mended: what
    /// was lost would not be noticed.
    package static func count(of bytes: [UInt8]) -> Int? {
        var handle: qpdf_data? = qpdf_init()
        defer { qpdf_cleanup(&handle) }
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, 1)
        qpdf_set_attempt_recovery(handle, 0)
        return bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            // The second bit means errors, the first only warnings.
            guard qpdf_read_memory(handle, "scan.pdf", start, UInt64(buffer.count), nil) & 2 == 0 else { return nil }
            let pages = qpdf_get_num_pages(handle)
            return pages > 0 ? Int(pages) : nil
        }
    }
}
