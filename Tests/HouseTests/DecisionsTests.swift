import Testing

@Suite struct DecisionsTests {
    @Test("Every dependency of Package.swift has a record in docs/decisions")
    func dependencies() throws {
        let records = try Repository.files(in: "docs/decisions", endingWith: [".md"]).map(Repository.text)
        let dependencies = Manifest(try Repository.text("Package.swift")).dependencies
        #expect(dependencies.count > 10)
        for dependency in dependencies {
            #expect(records.contains { $0.contains("`\(dependency)`") }, "\(dependency) has no record")
        }
    }

    @Test("Every package is pinned to one version")
    func versions() throws {
        let manifest = try Repository.text("Package.swift")
        #expect(
            manifest.matches(of: /\.package\(/).count == manifest.matches(of: /\.package\(url: "[^"]+", exact: "/).count
        )
    }

    @Test("Decisions are numbered without gaps and say what was decided and why")
    func numbers() throws {
        let files = try Repository.files(in: "docs/decisions", endingWith: [".md"])
        for (number, path) in zip(1..., files) {
            let digits = String(String(10_000 + number).dropFirst())
            #expect(path.hasPrefix("docs/decisions/\(digits)-"), "\(path)")
            let text = try Repository.text(path)
            #expect(text.hasPrefix("# \(number). "), "\(path)")
            #expect(text.contains("\n## Why\n"), "\(path)")
        }
    }

    @Test("Every setting is explained in the example file and nothing else stands there")
    func settings() throws {
        let keys = try Repository.text("Sources/poortwacht/Settings/SettingKey.swift")
            .matches(of: /case \w+ = "([a-z_.]+)"/).map { String($0.output.1) }
        var path: [String] = []
        var explained: Set<String> = []
        for line in try Repository.text("config/poortwacht.example.yaml").split(separator: "\n") {
            guard let match = line.firstMatch(of: /^(#?)( *)([a-z_]+):( .*)?$/) else { continue }
            path = path.prefix(match.output.2.count / 2) + [String(match.output.3)]
            if match.output.4 != nil { explained.insert(path.joined(separator: ".")) }
        }
        #expect(explained == Set(keys))
    }
}
