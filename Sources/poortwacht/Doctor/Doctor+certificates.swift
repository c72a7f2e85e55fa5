import Domain
import Ledger
import Mail
import Sealing
import Wording

extension Doctor {
    /// From so many days before its end a certificate is spoken of.
    private static let noticeDays = 21
    private static let secondsPerDay: Int64 = 86_400

    /// The server's certificate: with its key, valid, and for the public address.
    func certificateFindings() -> [DoctorFinding] {
        let files = TlsFiles.places(settings)
        do throws(SealingFault) {
            let pair = ServerIdentityFiles(certificatePath: files.certificate, keyPath: files.key)
            guard let certificate = try pair.load()?.certificate else {
                return [
                    settings.certificate == nil
                        ? warning(.certificate, DoctorPhrases.certificateNotYet)
                        : failed(.certificate, DoctorPhrases.certificateUnusable(files.certificate))
                ]
            }
            var findings = try termFindings(certificate)
            if try !certificate.covers(HostName(settings.publicHost)) {
                findings.append(failed(.certificate, DoctorPhrases.certificateOfOther(settings.publicHost)))
            }
            guard findings.isEmpty else { return findings }
            let until = DayText.long(day(of: certificate.notAfterSeconds), in: language)
            return [
                try certificate.isSelfSigned()
                    ? warning(.certificate, DoctorPhrases.certificateOwn(until: until))
                    : fine(.certificate, DoctorPhrases.certificate(until: until))
            ]
        } catch {
            return [failed(.certificate, DoctorPhrases.certificateUnusable(files.certificate))]
        }
    }

    /// The certificate that signs mails; nothing when none is configured.
    func signatureFindings() -> [DoctorFinding] {
        do throws(StartFault) {
            guard let signature = try settings.mailSignature() else { return [] }
            let seconds = now.secondsSinceEpoch
            guard signature.isValid(atSeconds: seconds) else {
                return [failed(.mailSignature, DoctorMailPhrases.signatureExpired)]
            }
            guard seconds + Int64(Self.noticeDays) * Self.secondsPerDay <= signature.notAfterSeconds else {
                return [warning(.mailSignature, DoctorMailPhrases.signatureEnding(days: Self.noticeDays))]
            }
            return [fine(.mailSignature, DoctorMailPhrases.signature)]
        } catch {
            return [DoctorFinding(check: .mailSignature, state: .failed, sentence: error.sentence(in: language))]
        }
    }

    private func termFindings(_ certificate: ServerCertificate) throws(SealingFault) -> [DoctorFinding] {
        let seconds = now.secondsSinceEpoch
        guard try certificate.notBeforeSeconds() <= seconds else {
            return [failed(.certificate, DoctorPhrases.certificateEarly)]
        }
        guard seconds <= certificate.notAfterSeconds else {
            return [failed(.certificate, DoctorPhrases.certificateExpired)]
        }
        let days = Int((certificate.notAfterSeconds - seconds) / Self.secondsPerDay)
        return days < Self.noticeDays
            ? [warning(.certificate, DoctorPhrases.certificateEnding(days: max(days, 1)))] : []
    }

    private func day(of seconds: Int64) -> CalendarDay {
        Instant(milliseconds: seconds * 1000).amsterdamDay
    }
}
