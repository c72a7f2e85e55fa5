import Domain
import Storage

extension WriteScope {
    /// The next code of the series that nobody has: an import may have brought codes of its own.
    ///
    /// Refuses `busy` after 10,000 that are taken.
    func newMemberCode() throws -> String {
        for _ in 0..<10_000 {
            let code = SpokenCode.member(try nextNumber(of: .members))
            if try reading.member(code: code) == nil { return code }
        }
        throw Refusal(.busy)
    }
}
