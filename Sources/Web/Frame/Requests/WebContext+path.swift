package import Domain
import Hummingbird
package import Ledger

extension WebContext {
    /// The network's name in the address: the parameter `{network}` of every route of a network.
    package var slug: String { parameters.get("network") ?? "" }

    /// A parameter of the path. What cannot be an identifier does not exist: refuses `not-found`.
    package func id<Subject>(_ name: String, of type: Subject.Type) throws(Refusal) -> Identifier<Subject> {
        guard let id = parameters.get(name).flatMap({ Identifier<Subject>($0) }) else { throw Refusal(.notFound) }
        return id
    }

    /// `…/{month}` as `2026-10`; refuses `not-found`.
    package func month(_ name: String = "month") throws(Refusal) -> CalendarMonth {
        guard let month = parameters.get(name).flatMap({ CalendarMonth($0) }) else { throw Refusal(.notFound) }
        return month
    }
}
