/// A line to write on, with the word for what belongs there and what is known already.
struct SignatureLine {
    let label: TextBlock
    let value: TextBlock

    /// - Parameter labelWidth: How far the value and the line stand in for the label; with 0 the label is above them.
    func draw(on canvas: Canvas, at point: Point, _ frame: LineFrame, labelWidth: Double) {
        let labelTop = labelWidth > 0 ? frame.bottom - label.height - 2 : frame.top
        label.draw(on: canvas, at: point.moved(frame.left, labelTop))
        value.draw(on: canvas, at: point.moved(frame.left + labelWidth, frame.bottom - value.height - 2.5))
    }

    func drawRule(on canvas: Canvas, at point: Point, _ frame: LineFrame, labelWidth: Double) {
        let start = point.moved(frame.left + labelWidth, frame.bottom)
        canvas.rule(from: start, width: frame.width - labelWidth, .quiet, thickness: 0.5)
    }
}
