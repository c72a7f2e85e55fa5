import Foundation
import Ledger
import Testing

/// docs/verify_ledger.py was written from docs/ledger.md alone: where it agrees with this room, the document is right.
@Suite struct VerifyScriptTests {
    private let history: SampleHistory

    init() throws {
        history = try SampleHistory()
    }

    @Test("The script finds a history whole and prints its head and the balances")
    func whole() throws {
        let answer = try verify(LedgerFile(history.transfers, head: history.head))
        #expect(answer.status == 0)
        #expect(answer.output.contains("Whole: 5 rows, head \(history.head)\n"))
        let settled = try Samples.member(2)
        #expect(answer.output.contains("\(settled) placements         0       250       250\n"))
    }

    @Test("The script finds a random history of a thousand rows whole, and every head in it")
    func randomHistory() throws {
        var random = try RandomHistory(seed: 20_261_102)
        for _ in 1...1_000 { try random.step() }
        let file = try LedgerFile(random.transfers, head: random.head)
        let middle = random.transfers[499]
        let printed = ChainHead(sequence: middle.sequence, hash: middle.hash)
        for arguments in [[], ["--head", random.head.description], ["--head", printed.description]] {
            let answer = try verify(file, arguments)
            #expect(answer.status == 0, "\(answer.output)")
        }
    }

    @Test("The script finds an empty ledger whole")
    func empty() throws {
        let head = ChainHead.empty(network: Samples.network)
        #expect(try verify(LedgerFile([], head: head), ["--head", head.description]).status == 0)
    }

    @Test("The script names the row that was changed")
    func changedRow() throws {
        var file = try LedgerFile(history.transfers, head: history.head)
        file.transfers[3].amount += 1
        let answer = try verify(file)
        #expect(answer.status == 1)
        #expect(answer.output.contains("row 4: its hash does not fit"))
    }

    @Test("The script names the row that is missing")
    func missingRow() throws {
        var file = try LedgerFile(history.transfers, head: history.head)
        file.transfers.remove(at: 2)
        let answer = try verify(file)
        #expect(answer.status == 1)
        #expect(answer.output.contains("row 3: its number is 4"))
    }

    @Test("The script misses the head of a statement in a history that was cut short")
    func headMissing() throws {
        let rows = Array(history.transfers.dropLast())
        let head = ChainHead(sequence: 4, hash: rows[3].hash)
        #expect(try verify(LedgerFile(rows, head: head)).status == 0)
        let answer = try verify(LedgerFile(rows, head: head), ["--head", history.head.description])
        #expect(answer.status == 1)
        #expect(answer.output.contains("is not in this history"))
    }

    @Test("The script refuses a reversal of what was taken back before, though its hash fits")
    func reversedTwice() throws {
        let again = history.transfers[2].content.changed(id: try Samples.transfer(6))
        let row = history.head.appending(
            again, bookedAt: try instant("2026-11-02T09:00:00Z"), month: try month("2026-11"))
        let head = ChainHead(sequence: row.sequence, hash: row.hash)
        let answer = try verify(LedgerFile(history.transfers + [row], head: head))
        #expect(answer.status == 1)
        #expect(answer.output.contains("row 6: that booking was taken back"))
    }

    private func verify(_ file: LedgerFile, _ arguments: [String] = []) throws -> (status: Int32, output: String) {
        let path = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString).json")
        try JSONEncoder().encode(file).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        var top = URL(filePath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<3 { top.deleteLastPathComponent() }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", top.appending(path: "docs/verify_ledger.py").path, path.path] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
