package import Domain
package import Tables

/// What became of a file that was offered for import.
package struct ImportReport: Hashable, Sendable {
    package enum Fate: String, CaseIterable, Sendable {
        /// The rows are in the network.
        case taken
        /// Nothing was written, because nothing was to be: a dry run.
        case rehearsed
        /// Nothing was written, because of the faults.
        case refused
    }

    package let kind: ImportKind
    package let fate: Fate
    /// Rows below the header, faulty ones included.
    package let rows: Int
    /// Rows that were taken, or would have been.
    package let created: Int
    /// Rows that were there before with the same content.
    package let alreadyThere: Int
    /// By line, then column.
    package let faults: [ImportFault]
    /// How the file was written, as found out by reading it.
    package let dialect: Dialect

    /// Every fault as a refusal; nil when there is none.
    package var refusals: Refusals? { Refusals(faults.map(\.refusal)) }
}
