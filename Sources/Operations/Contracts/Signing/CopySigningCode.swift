package import Domain
import Ledger
package import Storage

/// Shows the code that a mail brings, to be passed on to whoever asked for it when the mail does not arrive. A
/// coordinator or the operator in person only; it is recorded, and the contract's evidence says so.
package struct CopySigningCode: Command {
    package let mail: OutboxId

    package init(mail: OutboxId) {
        self.mail = mail
    }

    /// - Returns: the six digits. Refuses `signing-code-over` for a code that no longer works.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> String {
        try desk.mustBeCoordinatorInPerson()
        guard let entry = try scope.reading.mail(mail), entry.kind == .signingCode else { throw Refusal(.notFound) }
        guard let code = try scope.reading.workingCode(of: entry, at: desk),
            let text = try scope.reading.words(of: entry, at: desk)?.code
        else { throw Refusal(.signingCodeOver) }
        try scope.setRoute(.copiedByCoordinator, of: code)
        try scope.record(.signingCodeShown, .contract, code.contract, at: desk, detail: code.party.rawValue)
        return text
    }
}
