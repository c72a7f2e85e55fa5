import Foundation
internal import Ledger

extension Rulebook {
    /// Reads the form of `config/rulebook.json`, at most 256 KiB:
    ///
    ///     {"beginning": "2020-01-01", "rules": {"vat-percent": [
    ///       {"valid_from": "2012-10-01", "valid_to": null, "value": 21, "source": "Wet OB 1968, art. 9 lid 1"}]}}
    ///
    /// Refuses `file-too-large`, `json-malformed`, `field-unknown` (a rule that does not exist), `day-invalid`, and
    /// what `init(_:beginning:)` refuses; all faults of the rules at once, each naming its rule.
    package init(json bytes: [UInt8]) throws(Refusals) {
        guard bytes.count <= 262_144 else { throw Refusals(Refusal(.fileTooLarge, at: nil, ["max": "262144"])) }
        let file = try Self.decode(bytes)
        guard let beginning = CalendarDay(file.beginning) else {
            throw Refusals(Refusal(.dayInvalid, at: "/beginning"))
        }
        var versions: [Rule: [RuleVersion]] = [:]
        var faults: [Refusal] = []
        for (name, entries) in file.rules.sorted(by: { $0.key < $1.key }) {
            guard let rule = Rule(rawValue: name) else {
                faults.append(Refusal(.fieldUnknown, at: "/rules", ["rule": String(name.prefix(60))]))
                continue
            }
            for (index, entry) in entries.enumerated() {
                if let version = entry.version {
                    versions[rule, default: []].append(version)
                } else {
                    faults.append(Refusal(.dayInvalid, at: "/rules/\(name)/\(index)", ["rule": name]))
                }
            }
        }
        if let refusals = Refusals(faults) { throw refusals }
        try self.init(versions, beginning: beginning)
    }

    private static func decode(_ bytes: [UInt8]) throws(Refusals) -> File {
        do {
            return try JSONDecoder().decode(File.self, from: Data(bytes))
        } catch {
            throw Refusals(Refusal(.jsonMalformed))
        }
    }

    private struct File: Decodable {
        let beginning: String
        let rules: [String: [Entry]]
    }

    private struct Entry: Decodable {
        let validFrom: String
        let validTo: String?
        let value: Int
        let source: String

        enum CodingKeys: String, CodingKey {
            case validFrom = "valid_from"
            case validTo = "valid_to"
            case value, source
        }

        /// Nil when one of its days is none.
        var version: RuleVersion? {
            guard let from = CalendarDay(validFrom) else { return nil }
            guard let end = validTo else {
                return RuleVersion(value: value, validFrom: from, validTo: nil, source: source)
            }
            guard let to = CalendarDay(end) else { return nil }
            return RuleVersion(value: value, validFrom: from, validTo: to, source: source)
        }
    }
}
