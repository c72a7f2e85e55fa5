import Wording

extension Visit {
    /// How many things stand on one page of a list.
    static let listLength = 50

    /// The way to the rest of a list; none when the list is whole.
    ///
    /// - Parameters:
    ///   - path: of the list, below the network.
    ///   - key: what the last one shown is known by.
    func pager(_ path: String, shown count: Int, last key: String?, name: String = "after") -> [Block] {
        let address = self.path(to: path)
        let first = after(name).isEmpty ? nil : PageLink(say(FramePhrases.toFirst), to: address)
        let next =
            count < Self.listLength
            ? nil : key.map { PageLink(say(FramePhrases.more), to: "\(address)?\(name)=\(Cursor(key: $0).text)") }
        guard first != nil || next != nil else { return [] }
        return [.pager(PagerBlock(label: say(FramePhrases.browse), first: first, next: next))]
    }
}
