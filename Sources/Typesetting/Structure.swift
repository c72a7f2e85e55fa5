/// Opens and closes the structure elements while marks are drawn, so that an element lives on over page ends.
struct Structure {
    private static let root = TagNode(id: 0, tag: .document)
    private static let artifact = TagNode(id: 0, tag: .artifact)

    private let canvas: Canvas
    private var open: [TagNode] = []

    init(canvas: Canvas) {
        self.canvas = canvas
        begin(Self.root)
    }

    mutating func draw(_ mark: Mark, at point: Point) {
        if mark.path.last?.tag == .artifact {
            let canvas = canvas
            artifact { mark.draw(canvas, point) }
            return
        }
        let path = [Self.root] + mark.path
        let shared = zip(open, path).prefix { $0 == $1 }.count
        while open.count > shared {
            end()
        }
        for node in path.dropFirst(shared) {
            begin(node)
        }
        mark.draw(canvas, point)
    }

    /// Draws what is no content, without closing what is open.
    mutating func artifact(_ draw: () -> Void) {
        begin(Self.artifact)
        draw()
        end()
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
