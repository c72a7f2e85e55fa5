extension FormEntry {
    /// This entry for a form with that field, or an empty one: of several forms on a page only the one that was sent
    /// shows what was typed.
    func forForm(with name: String) -> FormEntry {
        typed?[name] == nil ? FormEntry(in: language, refusals: refusals) : self
    }
}
