/// A figure beside the size of a member, so that small and large ones compare (domain.md, 7).
package enum Proportion {
    /// So much for every 100 of a count, rounded half away from zero; nil for a count of zero.
    package static func perHundred(_ value: Int64, of count: Int64) -> Int64? {
        guard count > 0 else { return nil }
        let (product, overflows) = value.magnitude.multipliedReportingOverflow(by: 200)
        guard !overflows else { return nil }
        let rounded = Int64((product + UInt64(count)) / (2 * UInt64(count)))
        return value < 0 ? -rounded : rounded
    }
}
