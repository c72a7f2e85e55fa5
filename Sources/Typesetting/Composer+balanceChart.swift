import Manuscript

extension Composer {
    mutating func compose(_ chart: BalanceChart) {
        let table = tag(.table)
        addCaption(chart.caption, path: [table], before: 10, after: 6)
        let plot = BalancePlot(chart, setter: setter, words: words)
        let header = RepeatedHeader(height: plot.headerHeight, draw: plot.drawHeader)
        let row = [table, tag(.tableRow)]
        let sides = [
            Mark(path: [tag(.artifact)], draw: plot.drawHeaderLine),
            Mark(path: row + [tag(.tableHeading)], draw: plot.drawNegativeSide),
            Mark(path: row + [tag(.tableHeading)], draw: plot.drawPositiveSide),
        ]
        add([Piece(height: plot.headerHeight, marks: sides)], before: 0, after: 0, keepsNext: true)
        for (index, bar) in plot.bars.enumerated() {
            let row = [table, tag(.tableRow)]
            let picture = Mark(path: [tag(.artifact)]) { canvas, point in plot.drawBar(bar, on: canvas, at: point) }
            var marks = [picture]
            for (block, left) in plot.texts(of: bar) {
                let top = (bar.height - block.height) / 2
                let node = tag(left == 0 ? .tableHeading : .tableCell)
                marks.append(
                    Mark(path: row + [node]) { canvas, point in block.draw(on: canvas, at: point.moved(left, top)) }
                )
            }
            add(
                [Piece(height: bar.height, marks: marks, header: header)],
                before: 0,
                after: index == plot.bars.count - 1 ? 16 : 0,
                keepsNext: index == 0 || index == plot.bars.count - 2
            )
        }
    }
}
