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
        } catch let failures as DueFailures {
            for failure in failures.all { log(failure, in: network) }
        } catch {
            logger.error(
                "What is due could not be done.",
                metadata: ["network": "\(network.id)", "error": "\(String(reflecting: type(of: error)))"]
            )
        }
    }

    private func log(_ failure: DueFailure, in network: Network) {
        logger.error(
            "What is due could not be done; it is tried again later.",
            metadata: [
                "network": "\(network.id)", "matter": "\(failure.matter.code)",
                "error": "\(String(reflecting: type(of: failure.error)))", "reason": "\(reason(of: failure.error))",
            ]
        )
    }

    /// The code of an error that has one; errors of others may hold what belongs in no log.
    private func reason(of error: any Error) -> String {
        switch error {
        case let refusal as Refusal: refusal.code.rawValue
        case let refusals as Refusals: refusals.first.code.rawValue
        default: ""
        }
    }
}

extension Trouble.Matter {
    /// `months`, `papers 2026-10 L-0012`, `clock`: for the log.
    fileprivate var code: String {
        switch self {
        case .work(let work): work.rawValue
        case .papers(let month, let member): "papers \(month) \(member ?? "network")"
        case .clock: "clock"
        }
    }
}
