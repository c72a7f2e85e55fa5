import Domain
import Logging
import Mail
import Operations
import ServiceLifecycle

/// Delivers the mails of every network, one network after another, on its own: nothing else waits for a mail server.
/// When the server takes nothing at all, it leaves it alone for a while.
struct Postman: Service {
    private static let interval = Duration.seconds(5)
    private static let pause = Duration.seconds(60)
    let house: House
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let isReachable = await round()
                // A sleep that is cut short ends the loop.
                try? await Task.sleep(for: isReachable ? Self.interval : Self.pause)
            }
        }
    }

    /// False when there is no use in going on.
    private func round() async -> Bool {
        do {
            for network in try await ListNetworks().run(in: house) where network.state == .active {
                guard await serve(network) else { return false }
            }
        } catch {
            logger.error(
                "The networks could not be listed.", metadata: ["error": "\(String(reflecting: type(of: error)))"])
        }
        return true
    }

    /// What fails in one network does not keep the others waiting, unless it is the mail server itself.
    private func serve(_ network: Network) async -> Bool {
        do {
            let desk = try await house.systemDesk(networkId: network.id)
            let round = try await DeliverMail(by: house.delivery).run(at: desk)
            guard let trouble = round.trouble else { return true }
            logger.warning(
                "Mail could not be delivered.",
                metadata: ["network": "\(network.id)", "trouble": "\(trouble.rawValue)"])
            return trouble == .senderRefused || trouble == .interrupted
        } catch is CancellationError {
            return false
        } catch {
            logger.error(
                "Mail could not be looked after.",
                metadata: ["network": "\(network.id)", "error": "\(String(reflecting: type(of: error)))"])
            return true
        }
    }
}
