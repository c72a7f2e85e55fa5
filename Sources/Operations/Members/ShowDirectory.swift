package import Domain
import Ledger
package import Storage

/// Who takes part, with the places where they have work: for everybody who takes part, by name.
package struct ShowDirectory: Inquiry {
    package struct Entry: Hashable, Sendable {
        package let member: Member
        /// Each town once.
        package let places: [String]
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Entry] {
        try desk.mustTakePart()
        return try scope.members().filter { $0.state == .active || $0.state == .suspended }.map { member in
            let places = try scope.establishments(of: member.id).map(\.place)
            return Entry(member: member, places: Set(places).sorted())
        }.sorted { $0.member.name < $1.member.name }
    }
}
