import CPango

/// Text laid out in lines, ready to be drawn whole or line by line.
final class TextBlock {
    let style: TextStyle
    private(set) var lines: [TextLine] = []
    private let engine: TextEngine
    private let text: StyledText
    private let width: Double
    private let alignment: TextAlignment
    private let isCut: Bool
    /// Nil after `rest`.
    private var kept: OpaquePointer?

    /// - Parameter isCut: Whether a line that is too long ends in an ellipsis rather than goes on in a next line.
    init(
        engine: TextEngine,
        text: StyledText,
        style: TextStyle,
        width: Double,
        alignment: TextAlignment,
        isCut: Bool = false
    ) {
        self.engine = engine
        self.text = text
        self.style = style
        self.width = width
        self.alignment = alignment
        self.isCut = isCut
        lines = measuredLines()
        if alignment == .justified { justify(to: width, of: text) }
    }

    deinit {
        rest()
    }

    var layout: OpaquePointer {
        if let kept { return kept }
        let made = laidOut()
        kept = made
        if alignment == .justified { justify(to: width, of: text) }
        return made
    }

    /// Gives back what Pango keeps of the text, the most of it; drawing lays it out once more, in the same lines.
    func rest() {
        guard let kept else { return }
        g_object_unref(UnsafeMutableRawPointer(kept))
        self.kept = nil
    }

    var height: Double { lines.last.map { $0.top + $0.height } ?? 0 }

    /// The width of the longest line.
    var inkWidth: Double { lines.map(\.width).max() ?? 0 }

    /// Draws some of the lines, the first of them with its top at the point.
    func draw(_ range: Range<Int>, on canvas: Canvas, at point: Point) {
        guard let first = range.first else { return }
        for index in range {
            let line = lines[index]
            guard let pangoLine = pango_layout_get_line_readonly(layout, CInt(index)) else { continue }
            let origin = Point(x: point.x + line.left, y: point.y + line.baseline - lines[first].top)
            canvas.show(pangoLine, at: origin, colour: style.colour)
        }
    }

    /// Draws all lines.
    func draw(on canvas: Canvas, at point: Point) {
        draw(lines.indices, on: canvas, at: point)
    }

    private func laidOut() -> OpaquePointer {
        guard let layout = pango_layout_new(engine.context) else {
            preconditionFailure("GLib ends the process itself when it has no memory")
        }
        pango_layout_set_width(layout, CInt(clamping: Int(width * Double(PANGO_SCALE))))
        // Wherever it must, a line breaks within a word: a name without spaces stays on the page.
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        if isCut { pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END) }
        // A paragraph that begins with an Arabic name is still a Dutch paragraph.
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_alignment(layout, alignment.pango)
        setFont(of: layout)
        // The 0 keeps the pointer from being empty; it is not part of the text.
        (text.bytes + [0]).withUnsafeBytes { bytes in
            let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
            pango_layout_set_text(layout, start, CInt(clamping: text.bytes.count))
        }
        setAttributes(of: layout)
        return layout
    }

    private func setFont(of layout: OpaquePointer) {
        let font = pango_font_description_new()
        pango_font_description_set_family(font, style.family.rawValue)
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(font, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
    }

    private func setAttributes(of layout: OpaquePointer) {
        let attributes = pango_attr_list_new()
        // A hyphen is printed for a soft hyphen, and not where a name or a code is broken because it must: there it
        // would look like a part of it. Pango counts the breaks within a range, so each range ends where a soft hyphen
        // does.
        for section in text.softHyphenSections {
            insert(pango_attr_insert_hyphens_new(0), section, attributes)
        }
        for span in text.spans {
            if span.isBold { insert(pango_attr_weight_new(PANGO_WEIGHT_BOLD), span.range, attributes) }
            if span.isItalic { insert(pango_attr_style_new(PANGO_STYLE_ITALIC), span.range, attributes) }
        }
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
    }

    /// The list owns the attribute afterwards.
    private func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>, _ list: OpaquePointer?)
    {
        attribute?.pointee.start_index = CUnsignedInt(clamping: range.lowerBound)
        attribute?.pointee.end_index = CUnsignedInt(clamping: range.upperBound)
        pango_attr_list_insert(list, attribute)
    }

    private func measuredLines() -> [TextLine] {
        guard let iterator = pango_layout_get_iter(layout) else { return [] }
        defer { pango_layout_iter_free(iterator) }
        let scale = Double(PANGO_SCALE)
        var result: [TextLine] = []
        var top = 0.0
        repeat {
            var extents = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &extents)
            let ascent = Double(pango_layout_iter_get_baseline(iterator) - extents.y) / scale
            let natural = Double(extents.height) / scale
            // Letters of another script may be taller than ours; then the line is higher.
            let height = max(style.leading, natural)
            let line = pango_layout_iter_get_line_readonly(iterator)
            result.append(
                TextLine(
                    top: top,
                    height: height,
                    baseline: top + (height - natural) / 2 + ascent,
                    left: Double(extents.x) / scale,
                    width: Double(extents.width) / scale,
                    end: line.map { Int($0.pointee.start_index + $0.pointee.length) } ?? 0
                )
            )
            top += height
        } while pango_layout_iter_next_line(iterator) != 0
        return result
    }
}
