import ArgumentParser
import Domain
import Foundation
import Ledger
import Operations
import Wording

/// `serve [--demo] [--clock INSTANT]`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the networks of the data folder over HTTPS until told to stop.",
        discussion: """
            SIGTERM finishes the requests under way and exits 0. SIGHUP reads the certificate again and keeps the old one \
            when the new one cannot be used.
            """
    )

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Serve a throw-away sample network and print a sign-in link for each role.")
    var demo = false

    @Option(help: "With --demo: the moment at which its clock begins, such as 2026-11-02T09:00:00Z.")
    var clock: String?

    func validate() throws {
        guard clock == nil || demo else { throw ValidationError(UsagePhrases.clockNeedsDemo.text(in: global.lang)) }
    }

    func run() async throws {
        var settings = try global.settings()
        let place = demo ? DemoPlace() : nil
        if let place { settings = place.moved(settings) }
        defer { place?.remove() }
        do {
            let house = try await House.open(settings, time: time(), isDemo: demo)
            try await Server(settings: settings, house: house, isDemo: demo).run()
        } catch let fault as StartFault {
            StandardError.write(fault.sentence(in: global.lang))
            throw ExitCode(1)
        } catch let refusal as Refusal {
            StandardError.write(RefusalText(refusal, in: global.lang).detail)
            throw ExitCode(1)
        }
    }

    /// A demo's clock does not stand before the end of its sample.
    private func time() throws -> TimeSource {
        guard demo else { return .system }
        if let clock {
            guard let start = Instant(clock) else { throw StartFault.clockNotInstant(clock) }
            return .set(to: start)
        }
        guard let earliest = Instant("2026-11-02T09:00:00Z"), TimeSource.system.now < earliest else { return .system }
        return .set(to: earliest)
    }
}
