/// One piece of a document's body.
package indirect enum Block: Sendable, Hashable {
    /// A heading; never the last thing on a page.
    case heading(Heading)
    /// Running text, justified.
    case paragraph(RichText)
    /// Text in a box, which nobody should miss.
    case callout(RichText)
    /// A numbered article of a contract, with its numbered clauses.
    case article(Article)
    /// A list with bullets.
    case bullets([RichText])
    /// Labels with their values, such as the particulars of the parties.
    case particulars(Particulars)
    /// A table that may run over several pages.
    case table(PrintedTable)
    /// Balances left and right of zero.
    case balanceChart(BalanceChart)
    /// At most twelve months side by side.
    case monthChart(MonthChart)
    /// The hours a week, step by step.
    case hoursChart(HoursChart)
    /// Where the parties sign; kept on one page.
    case signatures(SignatureBlock)
    /// Small grey text, such as a source or an explanation under a table.
    case note(RichText)
    /// Extra white space.
    case space(SpaceSize)
    /// What follows begins on a new page.
    case pageBreak
    /// These blocks stay on one page; a group higher than a page flows all the same.
    case together([Block])
}
