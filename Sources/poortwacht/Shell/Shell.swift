import Domain
import Foundation
import Ledger
import Operations
import Wording

/// Carries out commands of the command line, at a desk of the operator.
struct Shell: Sendable {
    let house: House
    let settings: Settings

    func answer(_ envelope: ShellEnvelope) async -> ShellAnswer {
        let language = Language(rawValue: envelope.language) ?? .dutch
        do {
            return try await carryOut(envelope.request, asJson: envelope.asJson, language: language)
        } catch let refusal as Refusal {
            return .refused([RefusalText(refusal, in: language).detail])
        } catch let refusals as Refusals {
            return .refused(refusals.all.map { RefusalText($0, in: language).detail })
        } catch {
            return .refused([InternalFault.sentence(in: language)])
        }
    }

    private func carryOut(_ request: ShellRequest, asJson: Bool, language: Language) async throws -> ShellAnswer {
        switch request {
        case .createNetwork(let slug, let name, let email, let coordinator):
            try await createNetwork(slug: slug, name: name, email: email, coordinator: coordinator, language: language)
        case .listNetworks:
            try await listNetworks(asJson: asJson)
        case .archiveNetwork(let slug):
            try await archiveNetwork(slug: slug, language: language)
        case .importFile(let slug, let kind, let bytes, let dryRun, let skipFaulty):
            try await importFile(
                slug: slug, kind: kind, bytes: Array(bytes), dryRun: dryRun, skipFaulty: skipFaulty, language: language)
        case .closeMonth(let slug, let month):
            try await closeMonth(slug: slug, month: month, language: language)
        case .monthStatus(let slug):
            try await monthStatus(slug: slug, asJson: asJson, language: language)
        case .exportReports(let slug, let month):
            try await exportReports(slug: slug, month: month, language: language)
        case .balances(let slug, let asOf):
            try await balances(slug: slug, asOf: asOf, asJson: asJson, language: language)
        case .verifyLedger(let slug, let head):
            try await verifyLedger(slug: slug, head: head, language: language)
        case .exportLedger(let slug, let format):
            try await exportLedger(slug: slug, format: format)
        case .doctor(let address):
            try await doctor(mailTo: address, asJson: asJson, language: language)
        case .ledgerLines(let slug, let member, let before, let limit):
            try await lines(
                slug: slug, code: member, before: before, limit: limit, asJson: asJson, language: language)
        case .verifyDocument(let bytes):
            try await verifyDocument(Array(bytes), asJson: asJson, language: language)
        case .renewSeal(let slug):
            try await renewSeal(slug: slug, language: language)
        case .listContracts(let slug, let state):
            try await listContracts(slug: slug, state: state, asJson: asJson, language: language)
        case .showContract(let slug, let number):
            try await showContract(slug: slug, number: number, asJson: asJson, language: language)
        case .remindSigners(let slug, let number):
            try await remindSigners(slug: slug, number: number, language: language)
        case .contractPdf(let slug, let number):
            try await contractPdf(slug: slug, number: number)
        case .listClauses(let slug):
            try await listClauses(slug: slug, language: language)
        case .contractSpecimen(let slug, let kind, let english):
            try await contractSpecimen(slug: slug, kind: kind, english: english)
        case .clausesReviewed(let slug, let lawyer, let day):
            try await clausesReviewed(slug: slug, lawyer: lawyer, day: day, language: language)
        case .createToken(let slug, let role, let member, let readOnly, let expiresDays):
            try await createToken(
                slug: slug, role: role, member: member, readOnly: readOnly, expiresDays: expiresDays, language: language
            )
        }
    }
}
