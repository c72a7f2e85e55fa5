import Domain
import Logging
import Operations
import ServiceLifecycle

/// Does in every network what is due: every few seconds, one network after another. All of it are ordinary operations
/// at the scheduler's desk, and each may be repeated.
struct Scheduler: Service {
    private static let interval = Duration.seconds(5)
    let house: House
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await round()
                // A sleep that is cut short ends the loop.
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    private func round() async {
        do {
            for network in try await ListNetworks().run(in: house) where network.state == .active {
                await serve(network)
            }
        } catch {
            logger.error(
                "The networks could not be listed.", metadata: ["error": "\(String(reflecting: type(of: error)))"])
        }
    }

    /// What fails in one network does not keep the others waiting.
    private func serve(_ network: Network) async {
        do {
            let desk = try await house.systemDesk(networkId: network.id)
            try await RunDue().run(at: desk)
        } catch is CancellationError {
            return
        } catch {
            logger.error(
                "What is due could not be done.",
                metadata: ["network": "\(network.id)", "error": "\(String(reflecting: type(of: error)))"]
            )
        }
    }
}
