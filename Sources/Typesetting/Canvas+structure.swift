import CPango
import Manuscript

extension Canvas {
    func beginTag(_ name: String) {
        cairo_tag_begin(cairo, name, nil)
    }

    func endTag(_ name: String) {
        cairo_tag_end(cairo, name)
    }

    /// Adds a line to the outline that leads to a place on a page.
    ///
    /// - Returns: The id of the line, for the lines under it.
    func outline(_ text: String, under parent: CInt, page: Int, y: Double) -> CInt {
        // Cairo counts y from the top in this attribute.
        let target = "page=\(page) pos=[0 \(Int(y))]"
        return cairo_pdf_surface_add_outline(surface, parent, text, target, CAIRO_PDF_OUTLINE_FLAG_OPEN)
    }

    func setMetadata(_ document: PrintedDocument) {
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, SafeText.cleaned(document.title))
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "poortwacht")
        // Without a date of its own Cairo takes the clock; the finishing pass writes it as ISO 32000 wants it.
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z")
    }
}
