import Domain
import Hummingbird
import Operations
import Wording

/// The whole ledger as a file, for coordinators.
enum LedgerFiles {
    static func file(_ visit: Visit) async throws -> FileResponse {
        guard let format = visit.context.parameters.get("kind").flatMap(LedgerFormat.init(rawValue:)) else {
            throw Refusal(.notFound)
        }
        return try await LedgerEndpoints.file(format, at: visit.desk)
    }

    static func blocks(_ visit: Visit) -> [Block] {
        guard visit.isCoordinator else { return [] }
        let names: [(LedgerFormat, String)] = [(.xlsx, "XLSX"), (.csv, "CSV"), (.hledger, "hledger"), (.json, "JSON")]
        let links = names.map { PageLink($0.1, to: visit.path(to: SitePath.ledger($0.0))) }
        return [
            .heading(visit.say(LedgerPhrases.download)), .text(visit.say(LedgerPhrases.downloadLead)), .links(links),
        ]
    }
}
