/// Labels with their values in two columns, such as the particulars of one party.
package struct Particulars: Sendable, Hashable {
    /// What the rows are about, printed above them; for instance "Werkgever (uitlener)".
    package var heading: String?
    package var rows: [Particular]

    package init(heading: String? = nil, rows: [Particular]) {
        self.heading = heading
        self.rows = rows
    }
}
