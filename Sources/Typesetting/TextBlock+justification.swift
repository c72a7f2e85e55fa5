import CPango

extension TextBlock {
    /// How much a space may grow before the text is rather left ragged, in times the size of the letters.
    private static let widestSpace = 0.6

    /// Widens the spaces of each line that goes on in a next one, until it is as wide as the text.
    ///
    /// Pango can do so itself, but 1.50 at times leaves out the hyphen at the end of a line and then runs over the
    /// margin.
    func justify(to width: Double, of text: StyledText) {
        let scale = Double(PANGO_SCALE)
        var gaps: [(spaces: [UnsafeMutablePointer<PangoGlyphInfo>], units: Int)] = []
        for (index, line) in lines.enumerated() {
            guard line.end < text.bytes.count, text.bytes[line.end] != UInt8(ascii: "\n") else { continue }
            let spaces = spaces(inLine: index, of: text)
            let gap = width - line.width
            // Half a line left empty before a long name: all of the text stays ragged.
            guard gap <= Double(spaces.count) * style.size * Self.widestSpace else { return }
            if !spaces.isEmpty { gaps.append((spaces, Int(gap * scale))) }
        }
        for (spaces, units) in gaps {
            for (index, space) in spaces.enumerated() {
                // The sums of these shares are exact, whatever is left by the division.
                let share = units * (index + 1) / spaces.count - units * index / spaces.count
                space.pointee.geometry.width += PangoGlyphUnit(share)
            }
        }
    }

    /// The glyphs of the spaces within a line; the one at its end has no width any more.
    private func spaces(inLine index: Int, of text: StyledText) -> [UnsafeMutablePointer<PangoGlyphInfo>] {
        var spaces: [UnsafeMutablePointer<PangoGlyphInfo>] = []
        var link = pango_layout_get_line_readonly(layout, CInt(index))?.pointee.runs
        while let node = link {
            link = node.pointee.next
            guard let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee else { continue }
            guard let item = run.item, let string = run.glyphs, let glyphs = string.pointee.glyphs else { continue }
            for position in 0..<Int(string.pointee.num_glyphs) {
                let offset = Int(item.pointee.offset) + Int(string.pointee.log_clusters[position])
                guard text.hasSpace(at: offset), glyphs[position].geometry.width > 0 else { continue }
                spaces.append(glyphs + position)
            }
        }
        return spaces
    }
}
