package import Domain
package import Ledger

/// Every clause of the contracts' text, in both languages. Complete by construction: in each contract that there can
/// be, on every day, each placeholder has a value and each reference a target.
package struct ClauseLibrary: Hashable, Sendable {
    /// By their code.
    package private(set) var clauses: [ContractClause]
    /// Words of a network's own that cannot be read, as after a new release, with the reason; the shipped ones stand in
    /// their place, and no contract is made with them.
    private(set) var unread: [ClauseId: Refusal] = [:]

    /// Reads the files of the library's folder, in any order.
    package init(files: [ClauseFile]) throws(ClauseFaults) {
        clauses = try ClauseFolderReader.read(files)
        let faults = faults()
        guard faults.isEmpty else {
            throw ClauseFaults(all: faults.map { ClauseFault(path: $0.clause.path, refusal: $0.refusal) })
        }
    }

    package subscript(code: ClauseId) -> ContractClause? { clauses.first { $0.code == code } }

    /// Of every text in it: another one when a single letter changes.
    package var digest: Digest256 {
        var canonical = CanonicalBytes()
        for clause in clauses {
            for text in [clause.code.text, clause.label, clause.place.rawValue, clause.conditionText] {
                canonical.append(text)
            }
            canonical.append(Int64(clause.order))
            for body in [clause.dutch.body, clause.english.body] {
                canonical.append(body.heading)
                canonical.append(body.text)
            }
        }
        return Digest256(of: canonical.bytes)
    }

    /// The clauses of one contract that stand in that place, in their order.
    func clauses(_ place: ClausePlace, in facts: ClauseFacts) -> [ContractClause] {
        clauses.filter { $0.place == place && $0.condition.holds(in: facts) }
            .sorted { ($0.order, $0.code) < ($1.order, $1.code) }
    }

    /// Puts another wording in the place of a clause's own.
    mutating func replace(_ code: ClauseId, dutch: ClauseWording, english: ClauseWording) {
        clauses = clauses.map { $0.code == code ? $0.worded(dutch: dutch, english: english) : $0 }
        unread[code] = nil
    }

    /// Remembers that a network's own words of a clause cannot be read.
    mutating func leaveUnread(_ code: ClauseId, because reason: Refusal) {
        unread[code] = reason
    }
}
