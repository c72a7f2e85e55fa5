import Domain
import Hummingbird
import Ledger
import Operations

/// One request of somebody who showed who it is.
struct APICall: Sendable {
    let desk: Desk
    let context: WebContext
    let caller: Caller
    /// What makes a repeated request take effect once; nil without an `Idempotency-Key`.
    let once: Once?
    /// What the change was based on; 0 where a change needs no revision.
    let revision: Int

    /// A parameter of the path; refuses `not-found`.
    func id<Subject>(_ name: String, of type: Subject.Type) throws(Refusal) -> Identifier<Subject> {
        try context.id(name, of: type)
    }

    func month() throws(Refusal) -> CalendarMonth {
        try context.month()
    }

    /// A parameter of the path that is one of the codes of an enum; refuses `not-found`.
    func choice<Choice>(_ name: String, of type: Choice.Type) throws(Refusal) -> Choice
    where Choice: RawRepresentable, Choice.RawValue == String {
        guard let choice = context.parameters.get(name).flatMap(Choice.init(rawValue:)) else {
            throw Refusal(.notFound)
        }
        return choice
    }
}
