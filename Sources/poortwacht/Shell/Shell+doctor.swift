import Domain
import Mail
import Operations
import Wording

extension Shell {
    /// The examination of the server that runs: it holds the data folder, and its settings are what counts.
    func doctor(mailTo address: String?, asJson: Bool, language: Language) async throws -> ShellAnswer {
        let recipient = try address.map { text throws(Refusal) in
            do throws(MailAddressFault) {
                return try MailAddress(text)
            } catch {
                throw Refusal(.emailInvalid, at: "/mail_to", ["value": text])
            }
        }
        let doctor = Doctor(settings: settings, house: house, now: house.time.now, language: language)
        let findings = await doctor.examine(mailTo: recipient)
        let server = doctor.fine(.server, DoctorPhrases.serverRuns)
        // The server could not have started without them.
        let started = [doctor.fine(.rules, DoctorPhrases.rules), doctor.fine(.fonts, DoctorPhrases.fonts)]
        return try DoctorReport([server] + findings + started).answer(asJson: asJson, language: language)
    }
}
