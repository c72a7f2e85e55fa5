import ArgumentParser
import Foundation

/// What the product costs, measured beside something else in the same run (docs/performance.md).
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measures, beside PostgreSQL and others, and prints a table.")

    @Option(help: "Sections to run, by name; all without it.")
    var only: [String] = []

    @Flag(help: "A few seconds for each section: shows that it runs, not what it costs.")
    var quick = false

    @Flag(help: "Names the sections.")
    var list = false

    private static var sections: [any Section.Type] {
        [
            Posters.self, OneBalance.self, ManyBalances.self, Verification.self, Months.self, Contracts.self,
        ]
    }

    func run() async throws {
        if list { return Self.sections.forEach { print("\($0.name): \($0.about)") } }
        let unknown = only.filter { name in !Self.sections.contains { $0.name == name } }
        guard unknown.isEmpty else {
            throw ValidationError("No section \(unknown.joined(separator: ", ")). --list names them.")
        }
        let ground = try BenchGround(isQuick: quick)
        defer { ground.remove() }
        print("# \(Machine.description)")
        for section in Self.sections where only.isEmpty || only.contains(section.name) {
            print("\n## \(section.name): \(section.about)")
            let before = Machine.Times.now
            try await section.run(on: ground)
            print("others used \(Machine.Times.now.shareOfOthers(since: before)) % of the processors meanwhile")
        }
    }
}
