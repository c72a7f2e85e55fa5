import CPango
import Manuscript

/// Pango's context for one document, over fonts that others used before.
final class TextEngine {
    private let fonts: FontMap
    let context: OpaquePointer

    init(language: PrintedLanguage, fonts: FontMap) {
        guard let context = pango_font_map_create_context(fonts.pointer) else {
            preconditionFailure("GLib ends the process itself when it has no memory")
        }
        self.fonts = fonts
        self.context = context
        pango_context_set_language(context, pango_language_from_string(language.rawValue))
        pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
        // Paper has no pixels: letters stand where the font wants them.
        pango_context_set_round_glyph_positions(context, 0)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(context))
    }

    /// - Throws: `fontMissing` when Pango would put another family in the place of one of ours.
    func checkFonts() throws(TypesettingRefusal) {
        for family in FontFamily.allCases {
            guard resolvedFamily(of: family) == family.rawValue else { throw .fontMissing(family: family.rawValue) }
        }
    }

    private func resolvedFamily(of family: FontFamily) -> String? {
        let wanted = pango_font_description_new()
        defer { pango_font_description_free(wanted) }
        pango_font_description_set_family(wanted, family.rawValue)
        guard let font = pango_font_map_load_font(fonts.pointer, context, wanted) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(font)) }
        let found = pango_font_describe(font)
        defer { pango_font_description_free(found) }
        return pango_font_description_get_family(found).map { String(cString: $0) }
    }
}
