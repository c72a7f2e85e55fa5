import Domain
import Ledger

/// Makes clauses of the files of a folder: `common/30-hours.nl.txt` and `common/30-hours.en.txt` are one clause, with
/// the code `common-hours` and the order 30. The other folders are called after the kinds of placement.
struct ClauseFolderReader {
    private static let maximumFiles = 400
    static let common = "common"
    static let addendum = "addendum"

    static let folders = [common, addendum] + PlacementKind.allCases.map(\.rawValue)

    private var faults: [ClauseFault] = []
    private var clauses: [ContractClause] = []

    private struct Name {
        let folder: String
        let order: Int
        let code: ClauseId

        /// `common/30-hours`.
        init?(_ stem: String) {
            let parts = stem.split(separator: "/", omittingEmptySubsequences: false)
            let digits = parts.last?.prefix { $0.isNumber } ?? ""
            guard parts.count == 2, let folder = parts.first, let file = parts.last, let order = Int(digits),
                file.dropFirst(digits.count).hasPrefix("-"),
                ClauseFolderReader.folders.contains(String(folder)),
                let code = ClauseId("\(folder)\(file.dropFirst(digits.count))")
            else { return nil }
            self.folder = String(folder)
            self.order = order
            self.code = code
        }
    }

    static func read(_ files: [ClauseFile]) throws(ClauseFaults) -> [ContractClause] {
        var reader = ClauseFolderReader()
        let texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
        if files.isEmpty { reader.refuse("", Refusal(.fileEmpty)) }
        if files.count > maximumFiles { reader.refuse("", Refusal(.listTooLong, ["maximum": "\(maximumFiles)"])) }
        for file in files.sorted(by: { $0.path < $1.path }).prefix(maximumFiles) {
            if file.path.hasSuffix(".nl.txt") {
                let stem = String(file.path.dropLast(".nl.txt".count))
                reader.take(stem, dutch: file.text, english: texts[stem + ".en.txt"])
            } else if !file.path.hasSuffix(".en.txt") || texts[file.path.dropLast(6) + "nl.txt"] == nil {
                reader.refuse(file.path, Refusal(.clauseFileStray))
            }
        }
        guard reader.faults.isEmpty else { throw ClauseFaults(all: reader.faults) }
        return reader.clauses.sorted { $0.code < $1.code }
    }

    private mutating func refuse(_ path: String, _ refusal: Refusal) {
        faults.append(ClauseFault(path: path, refusal: refusal))
    }

    private mutating func take(_ stem: String, dutch: String, english: String?) {
        guard let name = Name(stem) else { return refuse(stem + ".nl.txt", Refusal(.clauseFileStray)) }
        guard let english else { return refuse(stem + ".en.txt", Refusal(.clauseFileMissing)) }
        guard let first = read(dutch, stem + ".nl.txt", allowing: Set(ClauseFileReader.Name.allCases)),
            let second = read(english, stem + ".en.txt", allowing: [.id, .heading])
        else { return }
        do throws(Refusals) {
            clauses.append(try Self.clause(name, first, second))
        } catch {
            for refusal in error.all {
                refuse(stem + (refusal.code == .clauseLanguagesDiffer ? ".en.txt" : ".nl.txt"), refusal)
            }
        }
    }

    private mutating func read(
        _ text: String, _ path: String, allowing names: Set<ClauseFileReader.Name>
    ) -> ClauseFileReader? {
        do throws(Refusals) {
            return try ClauseFileReader(text, allowing: names)
        } catch {
            for refusal in error.all { refuse(path, refusal) }
            return nil
        }
    }
}

extension ClauseFolderReader {
    private static func clause(_ name: Name, _ dutch: ClauseFileReader, _ english: ClauseFileReader) throws(Refusals)
        -> ContractClause
    {
        guard dutch.front[.id] == english.front[.id], let label = dutch.front[.id] else {
            throw Refusals(Refusal(.clauseLanguagesDiffer, ["number": "id"]))
        }
        do throws(Refusal) {
            let place = try place(dutch.front[.place])
            let (condition, text) = try condition(dutch.front)
            let kind = PlacementKind(rawValue: name.folder)
            var whole = kind.map { ClauseCondition(.kind($0)).and(condition) } ?? condition
            // An addendum has articles of its own; the other texts serve both.
            if name.folder == addendum {
                whole = ClauseCondition(.addendum).and(whole)
            } else if place == .article {
                whole = ClauseCondition(.addendum, isNegated: true).and(whole)
            }
            let wordings = (try wording(dutch), try wording(english))
            try wordings.0.mustMatch(wordings.1)
            return ContractClause(
                code: name.code, label: label, order: name.order, place: place, condition: whole, conditionText: text,
                kinds: whole.kinds, source: dutch.front[.source] ?? "",
                lawyerNote: dutch.front[.lawyer], dutch: wordings.0, english: wordings.1, isOverridden: false
            )
        } catch {
            throw Refusals(error)
        }
    }

    private static func wording(_ file: ClauseFileReader) throws(Refusal) -> ClauseWording {
        ClauseWording(
            body: file.body, heading: try ClauseTextReader.read(file.body.heading), paragraphs: file.paragraphs
        )
    }

    private static func place(_ written: String?) throws(Refusal) -> ClausePlace {
        guard let written else { return .article }
        guard let place = ClausePlace(rawValue: written) else {
            throw Refusal(.clauseLineUnknown, ["name": "place: \(written.prefix(40))"])
        }
        return place
    }

    /// `when:`, `valid from:` and `valid to:` as one condition, and as people read them.
    private static func condition(_ front: [ClauseFileReader.Name: String]) throws(Refusal) -> (ClauseCondition, String)
    {
        let texts = [
            front[.when], front[.validFrom].map { "from \($0)" }, front[.validTo].map { "until \($0)" },
        ].compactMap { $0 }
        var condition = ClauseCondition.always
        for text in texts { condition = condition.and(try ClauseCondition(text)) }
        return (condition, texts.joined(separator: ", "))
    }
}

extension ClauseCondition {
    /// The kinds in which it can hold.
    fileprivate var kinds: [PlacementKind] {
        let contracts = ClauseFacts.all(on: boundaries + [CalendarDay(number: 0)])
        return PlacementKind.allCases.filter { kind in contracts.contains { $0.kind == kind && holds(in: $0) } }
    }
}

extension ContractClause {
    /// Where its Dutch text stands in the library's folder.
    var path: String {
        let folder =
            ClauseFolderReader.folders.filter { code.text.hasPrefix($0 + "-") }.max { $0.count < $1.count }
            ?? ClauseFolderReader.common
        let number = (order < 10 ? "0" : "") + "\(order)"
        return "\(folder)/\(number)\(code.text.dropFirst(folder.count)).nl.txt"
    }
}
