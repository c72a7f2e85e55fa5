import CPango

/// Pango's fonts: which file a style stands for, and what was read from it. To find that out takes a quarter of the
/// time that a page takes, so all documents share one; it belongs to the printing house and is used by one at a time.
final class FontMap {
    let pointer: UnsafeMutablePointer<PangoFontMap>

    init() {
        guard let pointer = pango_cairo_font_map_new() else {
            preconditionFailure("GLib ends the process itself when it has no memory")
        }
        self.pointer = pointer
        // Points are then the units of the page.
        pango_cairo_font_map_set_resolution(OpaquePointer(pointer), 72)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(pointer))
    }
}
