import Testing

/// What Package.swift says, read as text.
struct Manifest {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The last parts of the addresses of all packages, and the names of all libraries of the system.
    var dependencies: [String] {
        let packages = text.matches(of: /\.package\(url: "[^"]*\/([^"\/]+)"/).map { String($0.output.1) }
        let libraries = text.matches(of: /\.systemLibrary\(name: "([^"]+)"/).map { String($0.output.1) }
        return packages + libraries
    }

    /// The modules that a target depends on.
    func dependencies(of target: String) throws -> Set<String> {
        let beginning = try Regex<Substring>(#"(?:room\(\s*|executableTarget\(\s*name: )""# + target + "\"")
        let match = try #require(text.firstMatch(of: beginning), "Package.swift has no target \(target)")
        let call = text[match.range.upperBound...].prefix(upTo: closing(after: match.range.upperBound))
        guard let list = call.firstMatch(of: /\[[^\]]*\]/) else { return [] }
        // `.product(name: "A", package: "b")` is A; `crypto` and `logging` are named above the list.
        let names = list.output.replacing(/, package: "[^"]*"/, with: "")
        let quoted = names.matches(of: /"([^"]+)"/).map { String($0.output.1) }
        let named = ["crypto": "Crypto", "logging": "Logging"].filter {
            names.contains($0.key) && !quoted.contains($0.key)
        }
        return Set(quoted).union(named.values)
    }

    /// Where the parenthesis closes that is open at that place.
    private func closing(after start: String.Index) -> String.Index {
        var depth = 1
        return text[start...].indices.first { index in
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            return depth == 0
        } ?? text.endIndex
    }
}
