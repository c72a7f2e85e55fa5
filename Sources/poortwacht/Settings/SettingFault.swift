/// Why the server does not start: a setting's name, where it was given, and what would be right.
enum SettingFault: Error, Equatable, CustomStringConvertible {
    case unknown(name: String, source: String, nearest: String?)
    case wrong(SettingKey, value: String)
    /// What was set needs another setting.
    case missing(SettingKey, with: String)
    case fileUnreadable(path: String)
    case fileMalformed(path: String, line: Int?)
    case notAnAssignment(String)

    var description: String {
        switch self {
        case .unknown(let name, let source, let nearest):
            "Unknown setting \(name) (\(source))." + (nearest.map { " Did you mean \($0)?" } ?? "")
        case .wrong(let key, let value):
            "The setting \(key.rawValue) cannot be \"\(value)\": it takes \(key.expectation)."
        case .missing(let key, let other):
            "With \(other), the setting \(key.rawValue) is needed: \(key.expectation)."
        case .fileUnreadable(let path):
            "The settings file \(path) cannot be read. Name another with --config."
        case .fileMalformed(let path, let line):
            "The settings file \(path) is not YAML\(line.map { ", see line \($0)" } ?? "")."
        case .notAnAssignment(let text):
            "--set takes key=value, such as server.port=8443; this was \"\(text)\"."
        }
    }
}
