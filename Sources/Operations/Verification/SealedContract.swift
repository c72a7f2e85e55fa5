import Domain
import Ledger
import Storage

/// What a network knows of a contract that a file claims to be, and by which certificates to tell.
struct SealedContract: Inquiry {
    struct Answer: Sendable {
        /// Nil when there is no such contract.
        let contract: Known?
        /// Past and present ones of the network, in PEM.
        let certificates: [String]
    }

    struct Known: Sendable {
        let network: String
        let number: String
        let kind: PlacementKind
        let start: CalendarDay
        let end: CalendarDay
        /// Nil when it is not sealed, as far as the network knows.
        let seal: ContractSeal?

        func document(sealedAt: Instant) -> VerifiedContract {
            VerifiedContract(network: network, number: number, kind: kind, start: start, end: end, sealedAt: sealedAt)
        }
    }

    let id: ContractId

    func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        let known: Known? = try scope.contract(id).flatMap { contract in
            try contract.number.map { number in
                Known(
                    network: desk.network.name, number: number, kind: contract.terms.kind, start: contract.terms.start,
                    end: contract.terms.end, seal: try scope.seal(of: id))
            }
        }
        return Answer(contract: known, certificates: try scope.sealingCertificates().map(\.certificate))
    }
}
