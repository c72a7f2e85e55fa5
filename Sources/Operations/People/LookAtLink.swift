package import Domain
package import Ledger
import Secrets

/// What a mailed link is for. Opening the page changes nothing, because mail scanners open links; its form does.
package struct LookAtLink: Sendable {
    package struct Answer: Sendable {
        package let purpose: LinkPurpose
        /// For whom it is; nil for a candidate, of whom nothing is shown before the form was sent.
        package let user: User?
        package let until: CalendarDay
        /// The second factor to set up, when the password of this invitation was chosen already.
        package let enrolment: Enrolment?
    }

    package let token: String

    package init(token: String) {
        self.token = token
    }

    /// Refuses `linkInvalid` for one that is unknown, used up or expired.
    package func run(at doorstep: Doorstep) async throws -> Answer {
        try await doorstep.desk.ask(ReadLink(token: token))
    }
}
