import Domain
package import Ledger
package import Storage

/// Whether a network's file is in order: the file itself, its references, its ledger, its clock and its mails. Tells
/// nothing personal. Reads the whole file; for the operator.
package struct CheckNetwork: Inquiry {
    /// What was found.
    package struct Answer: Hashable, Sendable {
        /// SQLite's own words; empty when the file is sound.
        package let fileFaults: [String]
        /// How many rows refer to what is not there.
        package let brokenReferences: Int
        /// The first row of the ledger that does not fit; nil when all do.
        package let ledgerFault: ChainVerifier.Fault?
        /// The ledger's head.
        package let head: ChainHead
        /// When the log's newest event happened, if that is later than now.
        package let eventInFuture: Instant?
        /// How many mails were given up.
        package let parkedMails: Int
        /// The address that the network's mails are from.
        package let mailSender: String
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let ledger = try VerifyLedger().answer(at: desk, in: scope)
        return Answer(
            fileFaults: try scope.fileFaults(), brokenReferences: try scope.brokenReferences(),
            ledgerFault: ledger.fault, head: ledger.head,
            eventInFuture: try scope.latestEventAt().flatMap { $0 > desk.now ? $0 : nil },
            parkedMails: try scope.parkedMailCount(), mailSender: try scope.mailSender(at: desk)
        )
    }
}
