/// A part of a list, with what was asked for.
struct ListPart<Item> {
    let items: [Item]
    let range: ListRange

    init(_ items: [Item], _ range: ListRange) {
        self.items = items
        self.range = range
    }
}
