/// What it costs to try one password.
struct PasswordCost: Sendable, Hashable {
    let memoryKibibytes: UInt32
    let passes: UInt32
    let lanes: UInt32

    /// 46 MiB, one pass, one lane: the first choice of OWASP's password storage cheat sheet, some 75 ms here
    /// (docs/decisions/0009).
    static let current = PasswordCost(memoryKibibytes: 46 * 1024, passes: 1, lanes: 1)

    private init(memoryKibibytes: UInt32, passes: UInt32, lanes: UInt32) {
        self.memoryKibibytes = memoryKibibytes
        self.passes = passes
        self.lanes = lanes
    }

    /// Reads `m=47104,t=1,p=1`. Costs beyond 256 MiB, 10 passes or 4 lanes are refused, so that a stored string cannot
    /// exhaust the server.
    init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3, zip(parts, ["m=", "t=", "p="]).allSatisfy({ $0.hasPrefix($1) }) else { return nil }
        let values = parts.compactMap { UInt32($0.dropFirst(2)) }
        guard values.count == 3, (8...262_144).contains(values[0]) else { return nil }
        guard (1...10).contains(values[1]), (1...4).contains(values[2]) else { return nil }
        self.init(memoryKibibytes: values[0], passes: values[1], lanes: values[2])
    }
}
