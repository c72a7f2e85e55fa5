import ArgumentParser
import Domain
import Foundation
import Ledger
import Storage

/// Follows the chain from its first row and looks for everything that was acknowledged.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks that nothing acknowledged is gone or double.")

    @Argument(help: "The data folder.")
    var folder: String

    @Option(help: "The file with what was acknowledged, an identifier a line.")
    var acknowledged: String

    func run() async throws {
        let drill = try await DrillStore.open(folder)
        let clients = Dictionary(uniqueKeysWithValues: (0..<Posting.clients).map { (Posting.account(of: $0), $0) })
        let stored = try await drill.store.read { scope in
            var verifier = ChainVerifier(network: scope.networkId.bytes)
            var ids: [TransferId] = []
            var postings: Set<Posting> = []
            try scope.forEachTransfer { transfer in
                try verifier.follow(transfer)
                ids.append(transfer.content.id)
                if let posting = clients[transfer.content.bringing].flatMap({ Posting(transfer.content, client: $0) }) {
                    postings.insert(posting)
                }
            }
            for (account, sums) in verifier.balances {
                guard try scope.balances(of: account) == sums else {
                    throw ValidationError("The running balance of \(account) is not the sum of its lines.")
                }
            }
            return (ids: ids, postings: postings)
        }
        let known = Set(stored.ids)
        // An identifier stands once by the schema: a double is the same posting under two of them.
        let doubles = stored.ids.count - stored.postings.count
        let heard = try promised()
        let missing = heard.subtracting(known)
        print(
            """
            {"stored":\(stored.ids.count),"double":\(doubles),\
            "acknowledged":\(heard.count),"missing":\(missing.count)}
            """)
        guard missing.isEmpty, doubles == 0 else { throw ExitCode(1) }
    }

    /// A last line that the kill cut short is no acknowledgement that anybody could have acted on.
    private func promised() throws -> Set<TransferId> {
        let text = try String(contentsOf: URL(filePath: acknowledged), encoding: .utf8)
        return Set(text.split(separator: "\n").compactMap { TransferId($0) })
    }
}
