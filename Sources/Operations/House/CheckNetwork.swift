package import Domain
package import Ledger
import Storage

/// Whether a network's file is in order: the file itself, its references, its ledger, its clock and its mails. Tells
/// nothing personal. Reads the whole file; for the operator.
package struct CheckNetwork: Sendable {
    /// What was found.
    package struct Answer: Hashable, Sendable {
        /// SQLite's own words; empty when the file is sound.
        package let fileFaults: [String]
        /// How many rows refer to what is not there.
        package let brokenReferences: Int
        /// The first row of the ledger that does not fit; nil when all do.
        package let ledgerFault: ChainVerifier.Fault?
        /// Whose account it is about; nil for the network's and when it is about none.
        package let faultMember: Member?
        /// The ledger's head.
        package let head: ChainHead
        /// When the log's newest event happened, if that is later than now.
        package let eventInFuture: Instant?
        /// How many mails were given up.
        package let parkedMails: Int
        /// Nil when none waits.
        package let waitingMails: WaitingMails?
        /// The address that the network's mails are from.
        package let mailSender: String
    }

    package init() {}

    /// Refuses `coordinatorOnly`.
    package func run(at desk: Desk) async throws -> Answer {
        try desk.mustBeCoordinator()
        let ledger = try await VerifyLedger().run(at: desk)
        let file = try await desk.ask(CheckFile())
        return Answer(
            fileFaults: file.faults, brokenReferences: file.brokenReferences, ledgerFault: ledger.fault,
            faultMember: ledger.member, head: ledger.head, eventInFuture: file.eventInFuture,
            parkedMails: file.parkedMails, waitingMails: file.waitingMails, mailSender: file.mailSender)
    }
}

/// All of it but the ledger.
private struct CheckFile: Inquiry {
    struct Answer: Sendable {
        let faults: [String]
        let brokenReferences: Int
        let eventInFuture: Instant?
        let parkedMails: Int
        let waitingMails: WaitingMails?
        let mailSender: String
    }

    func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        return Answer(
            faults: try scope.fileFaults(), brokenReferences: try scope.brokenReferences(),
            eventInFuture: try scope.latestEventAt().flatMap { $0 > desk.now ? $0 : nil },
            parkedMails: try scope.parkedMailCount(), waitingMails: try scope.waitingMails(),
            mailSender: try scope.mailSender(at: desk))
    }
}
