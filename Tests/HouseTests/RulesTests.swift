import Testing

/// docs/style.md, as far as a program can tell.
@Suite struct RulesTests {
    @Test("No file is longer than 250 lines, but for a closed list that is one type")
    func length() throws {
        let long = try sources().filter { $0.lines.count > 251 && !House.lists.contains($0.path) }
        expectNone(long.map { "\($0.path): \($0.lines.count) lines" })
    }

    @Test("No line is wider than 120 columns, but for the inside of a text and what closes it")
    func width() throws {
        let wide = try #require(Repository.sources).flatMap { file in
            file.lines.indices.filter { index in
                guard file.lines[index].utf8.count > 120, file.lines[index].count > 120 else { return false }
                let isComment = file.lines[index].drop { $0 == " " }.hasPrefix("//")
                return isComment || file.code[index].dropFirst(120).contains { $0.isLetter || $0.isNumber }
            }.map(file.location)
        }
        expectNone(wide)
    }

    @Test("Nothing is public: what other rooms need is package")
    func access() throws {
        expectNone(try findings(/\b(public|open (class|func|var|subscript))\b/))
    }

    @Test("Nothing is forced: no try!, no as!, no exclamation mark behind a value")
    func forced() throws {
        expectNone(try findings(/\b(try|as)!|[\w)\]}]!(?!=)/))
    }

    @Test("Only a broken promise of our own stops the program, with a precondition that says so")
    func traps() throws {
        expectNone(
            try findings(/\b(fatalError|abort|exit|assertionFailure) *\(/).filter { !$0.contains("/poortwacht/") })
        expectNone(try findings(/\bfatalError *\(/))
    }

    @Test("Nothing is left to be done")
    func leftovers() throws {
        let endings = [".swift", ".mustache", ".css", ".js", ".json", ".html", ".h", ".modulemap"]
        let files = try Repository.files(in: "Sources", endingWith: endings)
        let marks = ["TO" + "DO", "FIX" + "ME"]
        for path in files {
            let text = try Repository.text(path)
            expectNone(marks.filter { text.contains($0) }.map { "\(path): \($0)" })
        }
        expectNone(try sources().map(\.path).filter { $0.hasSuffix("/stub.swift") })
    }

    @Test("SQL stands in Storage only")
    func sql() throws {
        let words =
            /\b(SELECT|INSERT (INTO|OR)|UPDATE \w+ SET|DELETE FROM|(CREATE|DROP|ALTER) (TABLE|INDEX|VIEW)|PRAGMA)\b/
        let others = try sources().filter { $0.room != House.roomOfSQL && $0.text.contains(words) }
        let found = others.flatMap { file in
            file.lines.indices.filter { file.lines[$0].contains(words) }.map(file.location)
        }
        expectNone(found)
    }

    @Test("What the compiler is told to believe has its reason on the line before")
    func beliefs() throws {
        let pattern = /@unchecked Sendable|nonisolated\(unsafe\)|@preconcurrency/
        let bare = try sources().filter { $0.blanked.contains(pattern) }.flatMap { file in
            file.code.indices.filter { index in
                guard file.code[index].contains(pattern) else { return false }
                return index == 0 || !file.lines[index - 1].drop { $0 == " " }.hasPrefix("//")
            }.map(file.location)
        }
        expectNone(bare)
    }

    @Test("The ground floor asks nobody for the time, for chance, or to be heard")
    func purity() throws {
        let pattern =
            /\b(Date\(\)|Date\.now|UUID\(\)|ContinuousClock|SystemRandomNumberGenerator|Logger\(|print\()|\.random\(/
        let pure = Set(House.rooms.filter { $0.floor == .ground }.map(\.name))
        expectNone(try findings(pattern).filter { finding in pure.contains { finding.hasPrefix("Sources/\($0)/") } })
    }

    @Test("Amounts are whole numbers: neither the ground floor nor what is stored knows a Double")
    func wholeNumbers() throws {
        let rooms = House.rooms.filter { $0.floor == .ground }.map(\.name) + ["Storage", "Operations"]
        let found = try findings(/\b(Double|Float|CGFloat|Decimal)\b/)
        expectNone(found.filter { finding in rooms.contains { finding.hasPrefix("Sources/\($0)/") } })
    }

    @Test("Only the program itself prints")
    func printing() throws {
        let found = try findings(/(^|[^.\w])(print|debugPrint|dump)\(/).filter { !$0.contains("func print(") }
        expectNone(found.filter { !$0.hasPrefix("Sources/poortwacht/") })
    }

    @Test("Every type that another room sees says what it is")
    func documentation() throws {
        let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol"]
        let bare = try sources().flatMap { file in
            file.code.indices.filter { index in
                let words = file.code[index].split(separator: " ").prefix(3)
                guard file.code[index].hasPrefix("package "), words.contains(where: kinds.contains) else {
                    return false
                }
                let above = file.lines[..<index].last { !$0.hasPrefix("@") }
                return above?.hasPrefix("///") != true
            }.map(file.location)
        }
        expectNone(bare)
    }

    private func expectNone(_ findings: [String], at location: SourceLocation = #_sourceLocation) {
        for finding in findings { Issue.record("\(finding)", sourceLocation: location) }
    }

    private func findings(_ pattern: some RegexComponent) throws -> [String] {
        try sources().flatMap { $0.findings(pattern) }
    }

    private func sources() throws -> [SourceFile] {
        try #require(Repository.sources).filter { $0.path.hasPrefix("Sources/") }
    }
}
