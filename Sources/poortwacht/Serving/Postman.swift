import Domain
import Logging
import Mail
import Operations
import Sealing
import ServiceLifecycle

/// Delivers the mails of every network, one network after another, on its own: nothing else waits for a mail server.
/// After trouble it waits as `MailPauses` says.
struct Postman: Service {
    private static let interval = Duration.seconds(5)
    let house: House
    let logger: Logger
    /// With what mails are signed; nil for not at all.
    let signature: MailSignature?

    func run() async {
        await cancelWhenGracefulShutdown {
            var pauses = MailPauses()
            var watch = SignatureWatch(signature)
            while !Task.isCancelled {
                watch.look(at: TimeSource.system.now, logger)
                await round(&pauses)
                // A sleep that is cut short ends the loop.
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    private func round(_ pauses: inout MailPauses) async {
        do {
            let networks = try await ListNetworks().run(in: house)
            for network in pauses.turns(of: networks) where network.state == .active {
                guard !Task.isCancelled else { return }
                guard pauses.letPass(network.id, at: house.time.now) else { continue }
                await serve(network, &pauses)
            }
        } catch {
            logger.error(
                "The networks could not be listed.", metadata: ["error": "\(String(reflecting: type(of: error)))"])
        }
    }

    /// What fails in one network does not keep the others waiting, unless it is the mail server itself.
    private func serve(_ network: Network, _ pauses: inout MailPauses) async {
        do {
            let desk = try await house.systemDesk(networkId: network.id)
            let began = ContinuousClock.now
            let round = try await DeliverMail(by: house.delivery).run(at: desk)
            let seconds = began.duration(to: .now).components.seconds
            pauses.note(round, of: network.id, at: house.time.now, after: seconds)
            guard let trouble = round.trouble else { return }
            logger.warning(
                "Mail could not be delivered.",
                metadata: ["network": "\(network.id)", "trouble": "\(trouble.rawValue)"])
        } catch is CancellationError {
            return
        } catch {
            logger.error(
                "Mail could not be looked after.",
                metadata: ["network": "\(network.id)", "error": "\(String(reflecting: type(of: error)))"])
        }
    }
}
