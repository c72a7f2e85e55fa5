/// What a seal says: whose it is, why and when it was put.
package struct SealStatement: Sendable, Hashable {
    /// Who seals, such as the network's name.
    package let name: String
    /// Why, as PDF readers show it.
    package let reason: String
    /// Where it can be checked.
    package let location: String
    /// Since 1970.
    package let seconds: Int64
    package let mark: SealMark

    package init(name: String, reason: String, location: String, seconds: Int64, mark: SealMark) {
        self.name = name
        self.reason = reason
        self.location = location
        self.seconds = seconds
        self.mark = mark
    }
}
