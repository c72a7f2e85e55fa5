import ArgumentParser
import Domain
import Foundation
import Mail
import Operations
import Wording

/// `doctor [--mail-to ADDRESS] [--json]`
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine settings, data, certificates, networks and mail; exit 1 if anything fails.",
        discussion: "While the server runs, it examines itself. Nothing is changed and nothing personal is told."
    )

    @OptionGroup var global: GlobalOptions

    @Option(help: "Send a test mail to this address.")
    var mailTo: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard let mailTo else { return }
        do {
            _ = try MailAddress(mailTo)
        } catch {
            throw ValidationError(UsagePhrases.mailToWantsAddress.text(in: global.lang))
        }
    }

    func run() async throws {
        let settings = try global.settings()
        let client = ShellClient(settings: settings, language: global.lang)
        let request = ShellEnvelope(request: .doctor(mailTo: mailTo), language: global.lang.rawValue, asJson: json)
        let answer =
            if let answer = try await client.askServer(request) { answer } else { try await examineAlone(settings) }
        for line in answer.output { print(line) }
        for line in answer.complaints { StandardError.write(line) }
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }

    /// Without a server: what keeps the data folder from being opened is one finding among the others.
    private func examineAlone(_ settings: Settings) async throws -> ShellAnswer {
        var house: House?
        var obstacle: String?
        if FileManager.default.fileExists(atPath: settings.dataFolder + "/registry.sqlite") {
            do {
                house = try await House.open(settings, time: .system)
            } catch let fault as StartFault {
                obstacle = fault.sentence(in: global.lang)
            } catch let refusal as Refusal {
                obstacle = RefusalText(refusal, in: global.lang).detail
            } catch {
                obstacle = InternalFault.sentence(in: global.lang)
            }
        } else {
            obstacle = House.equipmentFault(settings, in: global.lang)
        }
        let doctor = Doctor(settings: settings, house: house, now: TimeSource.system.now, language: global.lang)
        var findings = [doctor.fine(.server, DoctorPhrases.serverStopped)]
        findings += await doctor.examine(mailTo: mailTo.flatMap { try? MailAddress($0) })
        if let obstacle {
            // What was found already is not said twice.
            guard !findings.contains(where: { $0.sentence == obstacle }) else {
                return try DoctorReport(findings).answer(asJson: json, language: global.lang)
            }
            findings.append(DoctorFinding(check: .start, state: .failed, sentence: obstacle))
        } else {
            findings += [doctor.fine(.rules, DoctorPhrases.rules), doctor.fine(.fonts, DoctorPhrases.fonts)]
        }
        try await house?.close()
        return try DoctorReport(findings).answer(asJson: json, language: global.lang)
    }
}
