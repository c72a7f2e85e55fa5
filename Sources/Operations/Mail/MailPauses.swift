package import Domain
package import Ledger
import Mail

/// When mail is left alone after trouble: briefly at first, then longer, up to a minute. What lies with the mail server
/// holds every network; what lies with one network's sender holds that network alone. A single recipient's trouble
/// holds nobody: that mail waits by itself.
package struct MailPauses: Sendable {
    private var server = Pause()
    private var networks: [NetworkId: Pause] = [:]

    package init() {}

    /// Whether a network's mails may be tried now.
    package func letPass(_ network: NetworkId, at now: Instant) -> Bool {
        server.isOver(at: now) && networks[network]?.isOver(at: now) ?? true
    }

    /// Learns from what a network's round did.
    package mutating func note(_ round: DeliverMail.Round, of network: NetworkId, at now: Instant) {
        if round.delivered > 0 {
            server = Pause()
            networks[network] = nil
        }
        switch round.trouble {
        case nil: if round.failed > 0 { server = Pause() }
        case .senderRefused, .interrupted:
            server = Pause()
            networks[network, default: Pause()].lengthen(from: now)
        case .some: server.lengthen(from: now)
        }
    }

    private struct Pause: Sendable {
        private static let delaysInSeconds: [Int64] = [5, 10, 20, 40, 60]
        private var troubles = 0
        private var end: Instant?

        func isOver(at now: Instant) -> Bool {
            // A clock that was put back must not make a pause longer than the longest one.
            guard let end, let longest = Self.delaysInSeconds.last else { return true }
            return now >= end || now.adding(seconds: longest) < end
        }

        mutating func lengthen(from now: Instant) {
            let delay = Self.delaysInSeconds[min(troubles, Self.delaysInSeconds.count - 1)]
            end = now.adding(seconds: delay)
            troubles += 1
        }
    }
}
