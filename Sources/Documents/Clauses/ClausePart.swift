/// A piece of a clause's text.
enum ClausePart: Hashable, Sendable {
    case text(String, isBold: Bool)
    /// - isCapital: written with a capital first letter, and so printed with one.
    case placeholder(ClausePlaceholder, isCapital: Bool, isBold: Bool)
    case article(ClauseReference)
    case annex(ContractAnnex)
}
