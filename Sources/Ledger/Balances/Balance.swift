/// The gross counters of one account in one unit. saldo = taken − brought (domain.md, 7).
package struct Balance: Hashable, Sendable {
    package var brought: Int64
    package var taken: Int64

    package init(brought: Int64 = 0, taken: Int64 = 0) {
        self.brought = brought
        self.taken = taken
    }

    package var net: Int64 { taken - brought }

    package static func + (left: Self, right: Self) -> Self {
        Balance(brought: left.brought + right.brought, taken: left.taken + right.taken)
    }

    package static func - (left: Self, right: Self) -> Self {
        Balance(brought: left.brought - right.brought, taken: left.taken - right.taken)
    }

    /// This balance after that line.
    package func adding(_ line: LedgerLine) -> Balance {
        switch line.side {
        case .brought: Balance(brought: brought + line.amount, taken: taken)
        case .taken: Balance(brought: brought, taken: taken + line.amount)
        }
    }
}
