import Foundation
import Testing

/// What must not compile: a scope that outlives its closure, and waiting inside a transaction.
@Suite struct EscapeTests {
    struct Snippet: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        /// What the compiler says of it; nil when it must compile.
        let complaint: String?
    }

    static let snippets = [
        Snippet(
            testDescription: "an ordinary use",
            body: "_ = try await store.read { $0.networkId }; _ = try await store.write { $0.reading.networkId }",
            complaint: nil),
        Snippet(
            testDescription: "waiting inside a read", body: "try await store.read { _ in await Task.yield() }",
            complaint: "parameter expecting synchronous function type"),
        Snippet(
            testDescription: "waiting inside a write", body: "try await store.write { _ in await Task.yield() }",
            complaint: "parameter expecting synchronous function type"),
        Snippet(
            testDescription: "returning a read scope", body: "_ = try await store.read { $0 }",
            complaint: "conformance of 'ReadScope' to 'Sendable' is unavailable"),
        Snippet(
            testDescription: "returning a write scope", body: "_ = try await store.write { $0 }",
            complaint: "conformance of 'WriteScope' to 'Sendable' is unavailable"),
        Snippet(
            testDescription: "returning the reading side of a write scope",
            body: "_ = try await store.write { $0.reading }",
            complaint: "conformance of 'ReadScope' to 'Sendable' is unavailable"),
        Snippet(
            testDescription: "returning a closure that holds a scope",
            body: "_ = try await store.read { scope in { scope.networkId } }",
            complaint: "does not conform to the 'Sendable' protocol"),
        Snippet(
            testDescription: "keeping a scope in a variable",
            body: "var kept: ReadScope?; try await store.read { kept = $0 }",
            complaint: "in a '@Sendable' closure"),
        Snippet(
            testDescription: "keeping a scope behind a lock",
            body: "let kept = Mutex<WriteScope?>(nil); try await store.write { scope in kept.withLock { $0 = scope } }",
            complaint: "cannot be task-isolated"),
        Snippet(
            testDescription: "handing a scope to a task",
            body: "try await store.write { scope in Task { _ = scope.networkId } }",
            complaint: "risks causing data races"),
    ]

    @Test(arguments: snippets) func `A scope stays where it is`(snippet: Snippet) async throws {
        let folder = try TemporaryFolder()
        let source = folder.path + "/snippet.swift"
        let text = """
            import Domain
            import Storage
            import Synchronization
            func check(_ store: NetworkStore) async throws { \(snippet.body) }
            """
        try text.write(toFile: source, atomically: false, encoding: .utf8)
        let (status, output) = try await compile(source, in: folder)
        if let complaint = snippet.complaint {
            #expect(status == 1)
            #expect(output.contains(complaint), "\(output)")
        } else {
            #expect(status == 0, "\(output)")
        }
    }

    /// Compiles one file as part of this package, against the modules that were built for this test.
    private func compile(_ source: String, in folder: TemporaryFolder) async throws -> (status: Int32, output: String) {
        let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let checkouts = products.deletingLastPathComponent().deletingLastPathComponent().appending(path: "checkouts")
        // SwiftPM names a package after its folder: root/Tests/StorageTests/Engine/EscapeTests.swift.
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4)
        let log = folder.path + "/log"
        try Data().write(to: URL(fileURLWithPath: log))
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // SIL, because that is where the compiler follows what is sent where.
        compiler.arguments = [
            "swiftc", "-emit-sil", "-o", "/dev/null", "-swift-version", "6",
            "-package-name", try #require(root.last).lowercased(),
            "-I", products.appending(path: "Modules").path,
            "-I", checkouts.appending(path: "GRDB.swift/Sources/GRDBSQLite").path, source,
        ]
        compiler.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        try compiler.run()
        while compiler.isRunning { try await Task.sleep(for: .milliseconds(10)) }
        return (compiler.terminationStatus, try String(contentsOfFile: log, encoding: .utf8))
    }
}
