import Domain
import Ledger
import Mail
import Operations
import Sealing
import Wording

extension Doctor {
    /// Each network's file, ledger, mails, clauses and seal, and the clock by what already happened.
    func networkFindings() async -> [DoctorFinding] {
        guard let house else { return [] }
        let networks: [Network]
        do {
            networks = try await ListNetworks().run(in: house)
        } catch {
            return [DoctorFinding(check: .network, state: .failed, sentence: InternalFault.sentence(in: language))]
        }
        guard !networks.isEmpty else { return [fine(.network, DoctorPhrases.noNetworks)] }
        let signature = try? settings.mailSignature()
        var findings: [DoctorFinding] = []
        var isClockRight = true
        for network in networks {
            do {
                let answer = try await CheckNetwork().run(at: house.shellDesk(slug: network.slug))
                findings += self.findings(network.slug, answer)
                findings += try await contractFindings(at: house.shellDesk(slug: network.slug))
                if let signature, !signature.covers(answer.mailSender) {
                    findings.append(warning(.mailSignature, DoctorPhrases.senderNotSigned(network.slug)))
                }
                if let instant = answer.eventInFuture {
                    isClockRight = false
                    findings.append(clockFinding(network.slug, instant))
                }
            } catch let refusal as Refusal {
                let reason = RefusalText(refusal, in: language).detail
                findings.append(failed(.network, DoctorPhrases.networkClosed(network.slug, reason)))
            } catch {
                let reason = InternalFault.sentence(in: language)
                findings.append(failed(.network, DoctorPhrases.networkClosed(network.slug, reason)))
            }
        }
        return findings + (isClockRight ? [fine(.clock, DoctorPhrases.clock)] : [])
    }

    private func findings(_ slug: String, _ answer: CheckNetwork.Answer) -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        if let words = answer.fileFaults.first {
            findings.append(failed(.network, DoctorPhrases.fileDamaged(slug, words)))
        }
        if answer.brokenReferences > 0 {
            findings.append(failed(.network, DoctorPhrases.referencesBroken(slug, count: answer.brokenReferences)))
        }
        if let fault = answer.ledgerFault {
            let words = LedgerFaultText.sentence(fault, of: answer.faultMember, in: language)
            findings.append(failed(.network, DoctorPhrases.ledgerBroken(slug, words)))
        }
        if findings.isEmpty { findings.append(fine(.network, DoctorPhrases.network(slug, head: "\(answer.head)"))) }
        if answer.parkedMails > 0 {
            findings.append(warning(.mail, DoctorPhrases.mailsParked(slug, count: answer.parkedMails)))
        }
        return findings
    }

    private func clockFinding(_ slug: String, _ instant: Instant) -> DoctorFinding {
        failed(.clock, DoctorPhrases.clockBehind(slug, until: InstantText.short(instant)))
    }
}
