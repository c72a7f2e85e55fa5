import Domain
import Ledger

/// When a clause or a paragraph applies: `kind trial or kind work-experience, not hiring-intent`. All that stands
/// between commas must hold; of what stands between the words "or", one must.
package struct ClauseCondition: Hashable, Sendable {
    /// Holds always.
    static let always = ClauseCondition(all: [])

    private struct Asked: Hashable, Sendable {
        let test: ClauseTest
        let isNegated: Bool
    }

    private let all: [[Asked]]

    private init(all: [[Asked]]) {
        self.all = all
    }

    init(_ test: ClauseTest, isNegated: Bool = false) {
        self.init(all: [[Asked(test: test, isNegated: isNegated)]])
    }

    /// Refuses `clause-condition-unknown`, naming what is not on the list.
    init(_ text: String) throws(Refusal) {
        var all: [[Asked]] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            var any: [Asked] = []
            for word in part.split(separator: " or ") {
                let asked = String(word).trimmed
                let isNegated = asked.hasPrefix("not ")
                guard let test = ClauseTest(isNegated ? String(asked.dropFirst(4)).trimmed : asked) else {
                    throw Refusal(.clauseConditionUnknown, ["condition": String(asked.prefix(60))])
                }
                any.append(Asked(test: test, isNegated: isNegated))
            }
            guard !any.isEmpty else { throw Refusal(.clauseConditionUnknown, ["condition": text]) }
            all.append(any)
        }
        self.init(all: all)
    }

    func holds(in facts: ClauseFacts) -> Bool {
        all.allSatisfy { any in any.contains { $0.test.holds(in: facts) != $0.isNegated } }
    }

    func and(_ other: ClauseCondition) -> ClauseCondition { ClauseCondition(all: all + other.all) }

    var boundaries: [CalendarDay] { all.flatMap { $0.flatMap(\.test.boundaries) } }
}
