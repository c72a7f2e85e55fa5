import Domain
import Ledger
import Storage

/// Reminds of contracts that wait for signatures, ends those whose time is over, and lets go of proposals whose
/// contract expired long ago, by the dated rules. Done by the scheduler.
struct ChaseSignatures: Sendable {
    private static let batch = 200

    func run(at desk: Desk) async throws {
        try desk.mustBeCoordinator()
        var after: ContractId?
        while true {
            let contracts = try await desk.ask(IssuedContracts(after: after, limit: Self.batch))
            for contract in contracts { try await chase(contract, at: desk) }
            guard contracts.count == Self.batch, let last = contracts.last else { break }
            after = last.id
        }
        for id in try await desk.ask(ForsakenClaims(limit: Self.batch)) { try await desk.perform(ReleaseClaim(id: id)) }
    }

    private func chase(_ contract: Contract, at desk: Desk) async throws {
        guard let lastDay = contract.lastDayToSign(rulebook: desk.equipment.rulebook) else { return }
        guard desk.today <= lastDay else {
            try await desk.perform(ExpireContract(id: contract.id))
            return
        }
        for party in try await desk.ask(PartiesToRemind(contract: contract)) {
            try await desk.perform(RemindSigners(id: contract.id, party: party))
        }
    }
}

private struct IssuedContracts: Inquiry {
    let after: ContractId?
    let limit: Int

    func answer(at desk: Desk, in scope: ReadScope) throws -> [Contract] {
        try scope.contracts(of: nil, state: .issued, after: after, limit: limit)
    }
}

/// Who has neither signed nor been reminded for as long as the rule leaves people alone.
private struct PartiesToRemind: Inquiry {
    let contract: Contract

    func answer(at desk: Desk, in scope: ReadScope) throws -> [ContractParty] {
        guard let issuedOn = contract.issuedAt?.amsterdamDay else { return [] }
        let days = desk.equipment.rulebook.value(.contractReminderDays, on: issuedOn)
        return try contract.awaited.filter { party in
            try (scope.lastReminder(of: contract.id, to: party) ?? issuedOn).adding(days: days) <= desk.today
        }
    }
}

private struct ForsakenClaims: Inquiry {
    let limit: Int

    func answer(at desk: Desk, in scope: ReadScope) throws -> [ClaimId] {
        let rulebook = desk.equipment.rulebook
        return try scope.expiredContractsOfAcceptedClaims(limit: limit).compactMap { contract in
            guard let lastDay = contract.lastDayToSign(rulebook: rulebook) else { return nil }
            let days = rulebook.value(.contractRedraftDays, on: lastDay)
            return lastDay.adding(days: days) < desk.today ? contract.claim : nil
        }
    }
}
