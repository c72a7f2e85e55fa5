import CPango

extension Canvas {
    /// Text whose base line begins at the point.
    func show(_ line: UnsafeMutablePointer<PangoLayoutLine>, at point: Point, colour: Colour) {
        setColour(colour)
        cairo_move_to(cairo, point.x, point.y)
        pango_cairo_show_layout_line(cairo, line)
    }

    func fill(_ rectangle: Rectangle, _ colour: Colour) {
        setColour(colour)
        cairo_rectangle(cairo, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_fill(cairo)
    }

    /// A line through the points; dashed when the length of its dashes is given.
    func stroke(_ points: [Point], _ colour: Colour, width: Double, dash: Double? = nil) {
        guard let first = points.first else { return }
        setColour(colour)
        cairo_set_line_width(cairo, width)
        if let dash { cairo_set_dash(cairo, [dash, dash], 2, 0) }
        cairo_move_to(cairo, first.x, first.y)
        for point in points.dropFirst() {
            cairo_line_to(cairo, point.x, point.y)
        }
        cairo_stroke(cairo)
        cairo_set_dash(cairo, nil, 0, 0)
    }

    /// A horizontal line.
    func rule(from start: Point, width: Double, _ colour: Colour, thickness: Double) {
        stroke([start, start.moved(width, 0)], colour, width: thickness)
    }

    /// A filled circle with a white rim, so that it stands free of what is under it.
    func dot(at center: Point, radius: Double, _ colour: Colour) {
        for (radius, colour) in [(radius + 1, Colour.paper), (radius, colour)] {
            setColour(colour)
            cairo_arc(cairo, center.x, center.y, radius, 0, 2 * Double.pi)
            cairo_fill(cairo)
        }
    }

    private func setColour(_ colour: Colour) {
        cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue)
    }
}
