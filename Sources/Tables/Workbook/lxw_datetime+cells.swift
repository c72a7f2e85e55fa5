import CXlsx

extension lxw_datetime {
    init(_ date: CellDate) {
        self.init(
            year: Int32(date.year), month: Int32(date.month), day: Int32(date.day), hour: 0, min: 0, sec: 0)
    }

    /// The month's first day.
    init(_ month: CellMonth) {
        self.init(year: Int32(month.year), month: Int32(month.month), day: 1, hour: 0, min: 0, sec: 0)
    }

    init(_ moment: CellMoment) {
        self.init(
            year: Int32(moment.date.year), month: Int32(moment.date.month), day: Int32(moment.date.day),
            hour: Int32(moment.hour), min: Int32(moment.minute), sec: Double(moment.second))
    }
}
