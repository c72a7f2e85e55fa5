/// Opens and closes the structure elements while marks are drawn, so that an element lives on over page ends.
struct Structure {
    private static let root = [TagNode(id: 0, tag: .document)]
    private static let artifact = TagNode(id: 0, tag: .artifact)

    private let canvas: Canvas
    private var open: [TagNode] = []

    init(canvas: Canvas) {
        self.canvas = canvas
        for node in Self.root {
            begin(node)
        }
    }

    mutating func draw(_ mark: Mark, at point: Point) {
        if mark.path.last?.tag == .artifact {
            let canvas = canvas
            artifact { mark.draw(canvas, point) }
            return
        }
        let path = Self.root + mark.path + Self.leaf(of: mark.path)
        let shared = zip(open, path).prefix { $0 == $1 }.count
        while open.count > shared {
            end()
        }
        for node in path.dropFirst(shared) {
            begin(node)
        }
        mark.draw(canvas, point)
    }

    /// Draws what is no content.
    ///
    /// What holds text is closed before and opened anew after it; the paragraph or table around it stays open.
    mutating func artifact(_ draw: () -> Void) {
        while let last = open.last, !last.tag.isContainer {
            end()
        }
        begin(Self.artifact)
        draw()
        end()
    }

    /// Text never stands in a container itself.
    private static func leaf(of path: [TagNode]) -> [TagNode] {
        guard let last = path.last, last.tag.isContainer else { return [] }
        return [TagNode(id: last.id, tag: .span)]
    }

    mutating func close() {
        while !open.isEmpty {
            end()
        }
    }

    private mutating func begin(_ node: TagNode) {
        canvas.beginTag(node.tag.rawValue)
        open.append(node)
    }

    private mutating func end() {
        guard let node = open.popLast() else { return }
        canvas.endTag(node.tag.rawValue)
    }
}
