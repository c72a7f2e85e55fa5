package import Domain
package import Ledger
import Mail

/// When mail is left alone after trouble: briefly at first, then longer, up to a minute. Whoever met trouble waits by
/// itself and comes last when it is its turn again; the mail server is held to be away for everybody only once it takes
/// nothing from a second network either. Whoever made others wait waits as long. A single recipient's trouble holds
/// nobody: that mail waits by itself.
package struct MailPauses: Sendable {
    private var server = Pause()
    private var networks: [NetworkId: Pause] = [:]
    /// Which networks met what every mail may meet since the server last took anything.
    private var unserved: Set<NetworkId> = []
    /// When each network met trouble last, as a count of troubles.
    private var lastTrouble: [NetworkId: Int] = [:]
    private var troubles = 0

    package init() {}

    /// The order in which networks are served: those without trouble first, and whoever met it last at the end.
    package func turns(of networks: [Network]) -> [Network] {
        networks.enumerated().sorted { first, second in
            let (before, after) = (lastTrouble[first.element.id] ?? 0, lastTrouble[second.element.id] ?? 0)
            return before == after ? first.offset < second.offset : before < after
        }.map(\.element)
    }

    /// Whether a network's mails may be tried now.
    package func letPass(_ network: NetworkId, at now: Instant) -> Bool {
        server.isOver(at: now) && networks[network]?.isOver(at: now) ?? true
    }

    /// Learns from what a network's round did.
    ///
    /// - Parameter seconds: how long the round took, in which no other network was served.
    package mutating func note(
        _ round: DeliverMail.Round, of network: NetworkId, at now: Instant, after seconds: Int64 = 0
    ) {
        if round.delivered > 0 {
            serverTakesMail()
            networks[network] = nil
        }
        guard let trouble = round.trouble else {
            guard round.delivered + round.failed > 0 else { return }
            serverTakesMail()
            lastTrouble[network] = nil
            return
        }
        troubles += 1
        lastTrouble[network] = troubles
        networks[network, default: Pause()].lengthen(from: now, atLeast: seconds)
        switch trouble {
        case .senderRefused, .interrupted: serverTakesMail()
        default:
            unserved.insert(network)
            if unserved.count > 1 { server.lengthen(from: now) }
        }
    }

    private mutating func serverTakesMail() {
        server = Pause()
        unserved = []
    }

    private struct Pause: Sendable {
        private static let delaysInSeconds: [Int64] = [5, 10, 20, 40, 60]
        private var troubles = 0
        private var length: Int64 = 0
        private var end: Instant?

        func isOver(at now: Instant) -> Bool {
            // A clock that was put back must not make a pause longer than it was.
            guard let end else { return true }
            return now >= end || now.adding(seconds: length) < end
        }

        mutating func lengthen(from now: Instant, atLeast seconds: Int64 = 0) {
            length = max(Self.delaysInSeconds[min(troubles, Self.delaysInSeconds.count - 1)], seconds)
            end = now.adding(seconds: length)
            troubles += 1
        }
    }
}
