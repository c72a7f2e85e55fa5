/// The outline of a PDF, which readers show beside the pages.
struct Outline {
    private let canvas: Canvas
    /// The lines under which the next one may hang, with their levels; the title is level 0.
    private var parents: [(level: Int, id: CInt)]

    init(canvas: Canvas, title: String) {
        self.canvas = canvas
        // Cairo's CAIRO_PDF_OUTLINE_ROOT is 0.
        parents = [(0, canvas.outline(title, under: 0, page: 1, y: 0))]
    }

    mutating func add(_ entry: OutlineEntry, page: Int, y: Double) {
        while parents.count > 1, let last = parents.last, last.level >= entry.level {
            parents.removeLast()
        }
        guard let parent = parents.last else { return }
        let id = canvas.outline(entry.text, under: parent.id, page: page, y: max(0, y - 20))
        parents.append((entry.level, id))
    }
}
