/// Three or four large numbers with their words.
struct FiguresBlock: Sendable {
    struct Figure: Sendable {
        let name: String
        let value: String
        /// Behind the number, smaller: `uur`.
        let unit: String?

        init(_ name: String, _ value: String, unit: String? = nil) {
            self.name = name
            self.value = value
            self.unit = unit
        }
    }

    let figures: [Figure]
}

extension Block {
    static func figures(_ figures: [FiguresBlock.Figure]) -> Block { .figures(FiguresBlock(figures: figures)) }
}
