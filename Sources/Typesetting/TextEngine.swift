import CPango
import Manuscript

/// Pango's font map and context for one document.
///
/// Every document makes its own, so that none sees what another left in a cache.
final class TextEngine {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    let context: OpaquePointer

    init(language: PrintedLanguage) {
        guard let fontMap = pango_cairo_font_map_new(), let context = pango_font_map_create_context(fontMap) else {
            preconditionFailure("GLib ends the process itself when it has no memory")
        }
        self.fontMap = fontMap
        self.context = context
        // Points are then the units of the page.
        pango_cairo_font_map_set_resolution(OpaquePointer(fontMap), 72)
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
        g_object_unref(UnsafeMutableRawPointer(fontMap))
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
        guard let font = pango_font_map_load_font(fontMap, context, wanted) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(font)) }
        let found = pango_font_describe(font)
        defer { pango_font_description_free(found) }
        return pango_font_description_get_family(found).map { String(cString: $0) }
    }
}
