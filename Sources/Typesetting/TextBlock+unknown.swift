import CPango

extension TextBlock {
    /// Where letters begin for which no font that is installed has a picture, as offsets in the text's bytes.
    var unknownOffsets: Set<Int> {
        guard pango_layout_get_unknown_glyphs_count(layout) > 0 else { return [] }
        var offsets: Set<Int> = []
        for index in lines.indices {
            var link = pango_layout_get_line_readonly(layout, CInt(index))?.pointee.runs
            while let node = link {
                link = node.pointee.next
                guard let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee,
                    let item = run.item, let string = run.glyphs, let glyphs = string.pointee.glyphs
                else { continue }
                for position in 0..<Int(string.pointee.num_glyphs)
                where glyphs[position].glyph & Self.unknownFlag != 0 && glyphs[position].glyph != Self.empty {
                    offsets.insert(Int(item.pointee.offset) + Int(string.pointee.log_clusters[position]))
                }
            }
        }
        return offsets
    }

    /// `PANGO_GLYPH_UNKNOWN_FLAG`.
    private static let unknownFlag: PangoGlyph = 0x1000_0000
    /// `PANGO_GLYPH_INVALID_INPUT`, which stands for bytes that are no text; there are none.
    private static let empty: PangoGlyph = 0xFFFF_FFFF
}
