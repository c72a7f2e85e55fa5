/// What stands between two cells of a row.
package enum Delimiter: UInt8, Sendable, Hashable, CaseIterable {
    /// `;`, as spreadsheets write where the comma is the decimal sign.
    case semicolon = 0x3B
    /// `,`, as RFC 4180 has it.
    case comma = 0x2C
    /// A tab, as spreadsheets copy.
    case tab = 0x09
}
