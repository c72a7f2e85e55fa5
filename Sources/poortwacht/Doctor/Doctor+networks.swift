import Domain
import Ledger
import Mail
import Operations
import Sealing
import Wording

extension Doctor {
    /// Younger mails wait for their turn.
    private static let waitingMinutes: Int64 = 10

    /// Each network's file, ledger, mails, clauses and seal, and the clock by what already happened; and whom mails of
    /// the active ones are from.
    func networkFindings() async -> (findings: [DoctorFinding], senders: [DoctorSender]) {
        guard let house else { return ([], []) }
        let networks: [Network]
        do {
            networks = try await ListNetworks().run(in: house)
        } catch {
            let sentence = InternalFault.sentence(in: language)
            return ([DoctorFinding(check: .network, state: .failed, sentence: sentence)], [])
        }
        guard !networks.isEmpty else { return ([fine(.network, DoctorPhrases.noNetworks)], []) }
        let signature = try? settings.mailSignature()
        var findings: [DoctorFinding] = []
        var senders: [DoctorSender] = []
        var isClockRight = true
        for network in networks {
            do {
                let answer = try await CheckNetwork().run(at: house.shellDesk(slug: network.slug))
                findings += self.findings(network.slug, answer)
                findings += try await contractFindings(at: house.shellDesk(slug: network.slug))
                if network.state == .active {
                    senders.append(DoctorSender(address: answer.mailSender, networks: [network.slug]))
                }
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
        return (findings + (isClockRight ? [fine(.clock, DoctorPhrases.clock)] : []), senders)
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
        return findings + (answer.waitingMails.map { [waitingFinding(slug, $0)] } ?? [])
    }

    /// That mails wait is worth a look when they met trouble, or wait longer than a round takes.
    private func waitingFinding(_ slug: String, _ waiting: WaitingMails) -> DoctorFinding {
        let isLong = waiting.since.adding(seconds: Self.waitingMinutes * 60) < now
        let words = DoctorPhrases.mailsWaiting(
            slug, count: waiting.count, since: InstantText.short(waiting.since),
            reason: waiting.lastFailure.isEmpty ? nil : MailFailurePhrases.reason(waiting.lastFailure))
        return isLong || !waiting.lastFailure.isEmpty ? warning(.mail, words) : fine(.mail, words)
    }

    private func clockFinding(_ slug: String, _ instant: Instant) -> DoctorFinding {
        failed(.clock, DoctorPhrases.clockBehind(slug, until: InstantText.short(instant)))
    }
}
