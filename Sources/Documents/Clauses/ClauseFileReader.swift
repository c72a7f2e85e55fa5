import Domain

/// Reads a file of the library: front lines such as `heading: Doel`, an empty line, then numbered paragraphs. A front
/// line goes on in the next line when that is indented.
struct ClauseFileReader {
    /// Bytes of a file at most.
    static let maximumBytes = 65_536

    /// The front lines, by their names.
    enum Name: String, CaseIterable {
        case id, place, heading, when, source, lawyer
        case validFrom = "valid from"
        case validTo = "valid to"
    }

    let front: [Name: String]
    let body: ClauseBody
    let paragraphs: [ClauseParagraph]

    /// - Parameter names: the front lines that such a file may have.
    init(_ text: String, allowing names: Set<Name>) throws(Refusals) {
        guard text.utf8.count <= Self.maximumBytes else {
            throw Refusals(Refusal(.fileTooLarge, ["maximum": "\(Self.maximumBytes)"]))
        }
        let lines = text.clauseLines
        let end = lines.firstIndex { $0.trimmed.isEmpty } ?? lines.count
        let front = try Self.front(lines[..<end], allowing: names)
        self.front = front
        let rest = lines.dropFirst(end + 1).joined(separator: "\n")
        body = ClauseBody(heading: front[.heading] ?? "", text: rest)
        paragraphs = try ClauseParagraphReader.read(rest, firstLine: end + 2, at: "/text")
    }

    private static func front(_ lines: ArraySlice<String>, allowing names: Set<Name>) throws(Refusals) -> [Name: String]
    {
        var front: [Name: String] = [:]
        var faults: [Refusal] = []
        var last: Name?
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
            if line.hasPrefix(" "), let last {
                front[last, default: ""] += " " + line.trimmed
                continue
            }
            let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let name = halves.first.flatMap { Name(rawValue: String($0).trimmed) }
            guard let name, names.contains(name), front[name] == nil, let value = halves.dropFirst().first else {
                let values = ["line": "\(index + 1)", "name": String(line.prefix(40))]
                faults.append(Refusal(.clauseLineUnknown, at: "/text", values))
                continue
            }
            front[name] = String(value).trimmed
            last = name
        }
        for needed in [Name.id, .heading] where front[needed]?.isEmpty ?? true {
            faults.append(Refusal(.clauseLineMissing, at: "/text", ["name": needed.rawValue]))
        }
        if let refusals = Refusals(faults) { throw refusals }
        return front
    }
}
