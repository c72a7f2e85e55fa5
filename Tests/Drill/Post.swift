import ArgumentParser
import Domain
import Foundation
import Ledger
import Storage
import Trials

/// Posts from many clients at once and writes the identifier of each transfer when it is told to be on disk.
struct Post: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Posts until it is killed, or until enough was posted.")

    /// How many of its last transfers a client posts again when it starts: it may not know what became of them.
    private static let repeats = 3

    @Argument(help: "The data folder, made when it is not there.")
    var folder: String

    @Option(help: "Clients that post at once.")
    var clients = 64

    @Option(help: "How many each client posts before it stops.")
    var each = Int.max

    @Flag(help: "Post everything once more under another identifier, which the check has to find.")
    var twice = false

    func validate() throws {
        guard (1...Posting.clients).contains(clients) else { throw ValidationError("1 to \(Posting.clients) clients") }
    }

    func run() async throws {
        let drill = try await DrillStore.open(folder)
        let counts = try await drill.countsOfBringing()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                let known = counts[Posting.account(of: client)] ?? 0
                group.addTask { try await post(as: client, known: known, to: drill.store) }
            }
            try await group.waitForAll()
        }
    }

    private func post(as client: Int, known: Int, to store: NetworkStore) async throws {
        var number = max(0, known - Self.repeats)
        while number < each {
            let draft = Posting(client: client, number: number).draft
            let booked = try await store.write { scope in
                try scope.book(draft, at: Instant(milliseconds: 1_790_000_000_000), periods: TrialLedger.periods)
            }
            if twice {
                let double = Posting(client: client, number: number).double
                _ = try await store.write { scope in
                    try scope.book(double, at: Instant(milliseconds: 1_790_000_000_000), periods: TrialLedger.periods)
                }
            }
            guard case .alreadyThere = booked else {
                StandardOutput.write("\(draft.id)")
                number += 1
                continue
            }
            guard number < known else { throw ValidationError("\(draft.id) was there before it was posted") }
            StandardOutput.write("\(draft.id)")
            number += 1
        }
    }
}
