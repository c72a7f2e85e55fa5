/// The months of the ledger in a row.
struct MonthsBlock: Sendable {
    struct Month: Sendable {
        let name: String
        let state: String
        /// `closed`, `ready`; nil for an open one.
        let style: String?
        let path: String?
    }

    let label: String
    let months: [Month]
}
