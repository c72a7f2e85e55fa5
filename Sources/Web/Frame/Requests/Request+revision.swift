import HTTPTypes
package import Domain
package import Hummingbird

extension Request {
    /// The revision that a change was based on: `If-Match: "12"`.
    ///
    /// Refuses `revision-missing` without one; `revision-stale` for anything that is no revision of ours, because then
    /// it cannot be the current one either.
    package func revision() throws(Refusal) -> Int {
        let values = headers[values: .ifMatch]
        guard let value = values.first else { throw Refusal(.revisionMissing) }
        let digits = value.dropFirst().dropLast()
        guard values.count == 1, value.first == "\"", value.last == "\"", (1...10).contains(digits.count),
            digits.utf8.allSatisfy({ (48...57).contains($0) }), let revision = Int(digits)
        else { throw Refusal(.revisionStale) }
        return revision
    }
}
