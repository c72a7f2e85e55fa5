import Domain
import Operations
import Wording

/// The contracts that the candidate signs or signed.
enum MyContractsPage {
    static func show(_ visit: Visit) async throws -> Page {
        _ = try visit.desk.mustBeCandidate()
        let say = visit.say
        let rows = try await visit.desk.ask(ListContracts()).map { contract in
            RowsBlock.Row(
                contract.terms.function, to: visit.path(to: SitePath.ownContract(contract.id)), code: contract.number,
                line: contract.taking.name, hint: say(TalkPhrases.term(contract.terms.start, contract.terms.end)),
                tag: Tag(
                    contract.state.label(in: visit.language), contract.awaited.contains(.employee) ? .warn : .plain)
            )
        }
        return Page(
            PageHead(say(MyContractPhrases.title)), narrow: true,
            [
                rows.isEmpty
                    ? .empty(EmptyBlock(say(MyContractPhrases.none), say(MyContractPhrases.noneText))) : .rows(rows)
            ]
        )
    }
}
