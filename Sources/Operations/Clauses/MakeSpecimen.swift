import Documents
package import Domain
import Ledger
import Storage
import Typesetting

/// Makes a contract with made-up names and terms, for a lawyer to read: the clauses as the network has them now.
/// Coordinators only.
package struct MakeSpecimen: Sendable {
    package let kind: PlacementKind
    package let language: Language

    package init(kind: PlacementKind, language: Language) {
        self.kind = kind
        self.language = language
    }

    /// - Returns: the bytes of a PDF.
    package func run(at desk: Desk) async throws -> [UInt8] {
        let contract = try await desk.ask(SpecimenText(kind: kind))
        let document =
            switch language {
            case .dutch: contract.document
            case .english: contract.readingCopy
            }
        return try await desk.equipment.typesetter.pdf(of: document)
    }
}

private struct SpecimenText: Inquiry {
    let kind: PlacementKind

    func answer(at desk: Desk, in scope: ReadScope) throws -> ContractDocument {
        try desk.mustBeCoordinator()
        let clauses = try scope.clauses(at: desk)
        let specimen = ContractDocument.specimen(
            kind, network: desk.network.name, at: desk.now, rulebook: desk.equipment.rulebook, clauses: clauses,
            review: try scope.review(of: clauses)
        )
        let obstacles = clauses.obstacles(
            to: specimen.terms, isAddendum: false, rulebook: desk.equipment.rulebook)
        if let refusals = Refusals(obstacles) { throw refusals }
        return specimen
    }
}
