import Domain
import Hummingbird
import Operations
import Wording

/// Which contract somebody signs, for which party, and where those pages stand: a member's user below the contract, the
/// candidate below the own pages.
struct SigningPlace: Sendable {
    let contract: ContractView
    let party: ContractParty
    /// The contract's own page, below the network.
    let home: String
    let isCandidate: Bool

    /// Refuses `not-found` for a party that does not sign.
    init(_ visit: Visit) async throws {
        contract = try await visit.desk.ask(ShowContract(id: visit.context.id("id", of: ContractSubject.self)))
        isCandidate = contract.viewer == .candidate
        home = isCandidate ? SitePath.ownContract(contract.id) : PagePath.contract(contract.id).text
        let chosen = visit.context.parameters.get("party").flatMap(ContractParty.init(rawValue:))
        guard let party = isCandidate ? .employee : chosen, contract.terms.parties.contains(party) else {
            throw Refusal(.notFound)
        }
        self.party = party
    }

    var sign: String { isCandidate ? "\(home)/tekenen" : "\(home)/tekenen/\(party.rawValue)" }
    var code: String { "\(sign)/code" }
    var pdf: String { "\(home)/pdf" }

    func back(_ visit: Visit) -> PageLink { visit.link(ContractPhrases.back, to: home) }

    /// The document itself, in the page.
    func document(_ visit: Visit) -> Block {
        .document(
            DocumentBlock(
                visit.path(to: pdf), name: visit.say(SigningPhrases.document),
                fallback: visit.say(SigningPhrases.cannotShow), open: visit.say(SigningPhrases.openDocument)
            )
        )
    }

    /// How far: reading, the code, signed.
    static func steps(_ reached: Int, _ visit: Visit) -> Block {
        let names = [SigningPhrases.stepRead, SigningPhrases.stepCode, SigningPhrases.stepDone]
        return .steps(
            names.enumerated().map { position, name in
                position < reached
                    ? StepsBlock.Step(visit.say(name), .done, word: visit.say(CommonPhrases.done))
                    : StepsBlock.Step(visit.say(name), position == reached ? .current : .ahead)
            }
        )
    }
}
