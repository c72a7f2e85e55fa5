import Manuscript

extension Composer {
    mutating func compose(_ chart: MonthChart) {
        let plot = MonthPlot(chart, setter: setter, words: words)
        compose(caption: chart.caption, alternative: plot.alternative, height: plot.height, draw: plot.draw)
    }

    mutating func compose(_ chart: HoursChart) {
        let plot = HoursPlot(chart, setter: setter, words: words)
        compose(caption: chart.caption, alternative: plot.alternative, height: plot.height, draw: plot.draw)
    }

    /// A figure under its caption; the alternative text stands in for the drawing when the document is read aloud.
    private mutating func compose(
        caption: String,
        alternative: String,
        height: Double,
        draw: @escaping (Canvas, Point) -> Void
    ) {
        addCaption(caption, path: [], before: 12, after: 6)
        alternatives.append(SafeText.cleaned(alternative))
        add([Piece(height: height, marks: [Mark(path: [tag(.figure)], draw: draw)])], before: 0, after: 16)
    }
}
