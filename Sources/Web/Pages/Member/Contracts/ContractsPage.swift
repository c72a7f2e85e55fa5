import Domain
import Operations
import Wording

/// The contracts of one's own members: those that wait for somebody, those in force, and the ones before.
enum ContractsPage {
    static func show(_ visit: Visit) async throws -> Page {
        try visit.desk.mustTakePart()
        let groups: [(Labels, [ContractState])] = [
            (ContractPhrases.open, [.draft, .issuing, .issued]), (ContractPhrases.inForce, [.inForce]),
            (ContractPhrases.past, [.ended, .terminated, .declined, .expired, .withdrawn]),
        ]
        var blocks: [Block] = []
        for (title, states) in groups {
            let contracts = try await contracts(in: states, visit)
            guard !contracts.isEmpty else { continue }
            blocks += [
                .heading(visit.say(title)), .rows(contracts.prefix(Visit.listLength).map { row($0, in: visit) }),
            ]
        }
        if blocks.isEmpty {
            let action = visit.link(ClaimPhrases.claims, to: .claims)
            blocks = [
                .empty(
                    EmptyBlock(
                        visit.say(ContractPhrases.noneYet), visit.say(ContractPhrases.noneYetHint), action: action))
            ]
        }
        let fee = visit.link(FeePhrases.title, to: FeePage.path)
        return Page(PageHead(visit.say(ContractPhrases.contracts), actions: [fee]), blocks)
    }

    static func row(_ contract: ContractView, in visit: Visit) -> RowsBlock.Row {
        let terms = contract.terms
        return RowsBlock.Row(
            visit.say(ContractPhrases.name(visit.label(terms.kind), terms.function)),
            to: visit.path(to: .contract(contract.id)),
            code: contract.number ?? contract.candidateCode, line: "\(contract.bringing.name), \(contract.taking.name)",
            hint: visit.text(from: terms.start, through: terms.end), tag: visit.tag(contract.state)
        )
    }

    /// The newest first.
    private static func contracts(in states: [ContractState], _ visit: Visit) async throws -> [ContractView] {
        var found: [ContractView] = []
        for state in states { found += try await visit.desk.ask(ListContracts(state: state)) }
        return found.sorted { $0.createdAt > $1.createdAt }
    }
}
