import CPango

/// A PDF being drawn by Cairo: a page at a time, in points, top left first.
final class Canvas {
    private let sink = ByteSink()
    let surface: OpaquePointer
    let cairo: OpaquePointer

    init() {
        let write: cairo_write_func_t = { closure, data, length in
            guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
            let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
            sink.append(UnsafeBufferPointer(start: data, count: Int(length)))
            return CAIRO_STATUS_SUCCESS
        }
        let closure = Unmanaged.passUnretained(sink).toOpaque()
        guard
            let surface = cairo_pdf_surface_create_for_stream(write, closure, Sheet.width, Sheet.height),
            let cairo = cairo_create(surface)
        else {
            preconditionFailure("Cairo returns an object in an error state rather than nothing")
        }
        self.surface = surface
        self.cairo = cairo
    }

    deinit {
        cairo_destroy(cairo)
        // Cairo writes what is left to the sink, which lives until after this.
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
    }

    func endPage() {
        cairo_show_page(cairo)
    }

    /// Ends the document.
    ///
    /// - Throws: `libraryFailed` when anything since the beginning went wrong.
    /// - Returns: The bytes of the PDF.
    func finish() throws(TypesettingRefusal) -> [UInt8] {
        let drawing = cairo_status(cairo)
        cairo_surface_finish(surface)
        let writing = cairo_surface_status(surface)
        guard drawing == CAIRO_STATUS_SUCCESS else { throw .libraryFailed(.cairo, status: Int(drawing.rawValue)) }
        guard writing == CAIRO_STATUS_SUCCESS else { throw .libraryFailed(.cairo, status: Int(writing.rawValue)) }
        return sink.takeBytes()
    }
}
