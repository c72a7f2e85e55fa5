import Domain
package import Ledger
package import Storage

/// One transfer: for coordinators, and for the users of the members on either side.
package struct ShowTransfer: Inquiry {
    package let id: TransferId

    package init(id: TransferId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Transfer {
        guard let transfer = try scope.transfer(id) else { throw Refusal(.notFound) }
        let members = [transfer.content.bringing, transfer.content.taking].compactMap(\.member)
        guard desk.actor.actsForNetwork || members.contains(where: desk.actor.actsFor) else {
            throw Refusal(.notFound)
        }
        return transfer
    }
}
