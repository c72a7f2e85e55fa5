import Foundation
import Yams

/// Gathers settings from the file, the environment and `--set`; the last one wins. A name that nobody knows stops the
/// start, for a misspelt setting is a setting that silently does not hold.
struct SettingSources {
    private(set) var values: [SettingKey: String] = [:]

    /// - Parameter file: the YAML file; nil for the default place, which need not exist.
    init(file: String?, environment: [String: String], assignments: [String]) throws(SettingFault) {
        try read(file: file)
        try read(environment: environment)
        try read(assignments: assignments)
    }

    private static let defaultFile = "config/poortwacht.yaml"

    private mutating func read(file: String?) throws(SettingFault) {
        let path = file ?? Self.defaultFile
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            guard file == nil, !FileManager.default.fileExists(atPath: path) else { throw .fileUnreadable(path: path) }
            return
        }
        let tree: Node?
        do {
            tree = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw .fileMalformed(path: path, line: Self.line(of: error))
        } catch {
            throw .fileMalformed(path: path, line: nil)
        }
        guard let tree else { return }
        guard case .mapping(let mapping) = tree else { throw .fileMalformed(path: path, line: nil) }
        try read(mapping, below: "", of: path)
    }

    private mutating func read(_ mapping: Node.Mapping, below prefix: String, of path: String) throws(SettingFault) {
        for (name, node) in mapping {
            let key = prefix + (name.string ?? "")
            if case .mapping(let inner) = node {
                try read(inner, below: key + ".", of: path)
            } else {
                try set(key, to: node.string ?? "", source: path)
            }
        }
    }

    private mutating func read(environment: [String: String]) throws(SettingFault) {
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("POORTWACHT_") {
            guard let key = SettingKey.allCases.first(where: { $0.environmentName == name }) else {
                throw .unknown(name: name, source: "environment", nearest: nil)
            }
            values[key] = value
        }
    }

    private mutating func read(assignments: [String]) throws(SettingFault) {
        for assignment in assignments {
            guard let sign = assignment.firstIndex(of: "=") else { throw .notAnAssignment(assignment) }
            try set(
                String(assignment[..<sign]), to: String(assignment[assignment.index(after: sign)...]), source: "--set")
        }
    }

    private mutating func set(_ name: String, to value: String, source: String) throws(SettingFault) {
        guard let key = SettingKey(rawValue: name) else {
            throw .unknown(name: name, source: source, nearest: Self.nearest(to: name))
        }
        values[key] = value
    }

    /// The known name with the same last word, or that begins alike.
    private static func nearest(to name: String) -> String? {
        let last = name.split(separator: ".").last
        return SettingKey.allCases.map(\.rawValue).first { $0.split(separator: ".").last == last || $0.hasPrefix(name) }
    }

    private static func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }
}
