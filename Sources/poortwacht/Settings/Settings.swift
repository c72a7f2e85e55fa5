import Logging
import Sealing

/// The settings of one process, read and checked once at its start.
struct Settings: Sendable {
    var dataFolder: String
    var keyFile: String
    var host: String
    var port: Int
    var publicUrl: String
    /// Nil to make and keep a self-signed certificate.
    var certificate: CertificateFiles?
    var mail: MailSettings
    var sealing: SealingSettings
    var rulesFile: String
    var clausesFolder: String
    var logLevel: Logger.Level
    var logsAsJson: Bool

    struct CertificateFiles: Sendable {
        let certificate: String
        let key: String
    }

    init(_ sources: SettingSources) throws(SettingFault) {
        let values = sources.values
        dataFolder = try Self.text(.dataFolder, values) ?? "data"
        keyFile = try Self.text(.dataKeyFile, values) ?? dataFolder + ".key"
        host = try Self.text(.serverHost, values) ?? "127.0.0.1"
        port = try Self.port(values)
        publicUrl = try Self.publicUrl(values) ?? "https://localhost:\(port)"
        certificate = try Self.pair(.serverTlsCertificate, .serverTlsKey, values)
        mail = try MailSettings(values, dataFolder: dataFolder)
        sealing = try SealingSettings(values)
        rulesFile = try Self.text(.rulesFile, values) ?? "config/rulebook.json"
        clausesFolder = try Self.text(.clausesFolder, values) ?? "config/clauses"
        logLevel = try Self.logLevel(values)
        logsAsJson = try Self.logsAsJson(values)
    }

    /// What is set; nil when it is not.
    static func text(_ key: SettingKey, _ values: [SettingKey: String]) throws(SettingFault) -> String? {
        guard let value = values[key] else { return nil }
        guard !value.isEmpty else { throw .wrong(key, value: value) }
        return value
    }

    private static func port(_ values: [SettingKey: String]) throws(SettingFault) -> Int {
        guard let value = values[.serverPort] else { return 8443 }
        guard let port = Int(value), (0...65_535).contains(port) else { throw .wrong(.serverPort, value: value) }
        return port
    }

    private static func publicUrl(_ values: [SettingKey: String]) throws(SettingFault) -> String? {
        guard let value = values[.serverPublicUrl] else { return nil }
        guard value.hasPrefix("https://"), isHostWithPort(value.dropFirst("https://".count)) else {
            throw .wrong(.serverPublicUrl, value: value)
        }
        return value
    }

    /// A host's name or address and perhaps a port, and nothing else: links and senders are made of it.
    private static func isHostWithPort(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard parts[1].allSatisfy(\.isWholeNumber), let port = Int(parts[1]), (1...65_535).contains(port) else {
                return false
            }
        }
        do throws(SealingFault) {
            _ = try HostName(String(parts[0]))
            return true
        } catch {
            return false
        }
    }

    /// A certificate and its key, which are set both or not at all.
    static func pair(
        _ certificate: SettingKey, _ key: SettingKey, _ values: [SettingKey: String]
    ) throws(SettingFault) -> CertificateFiles? {
        switch (try text(certificate, values), try text(key, values)) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return CertificateFiles(certificate: certificate, key: key)
        case (_?, nil): throw .missing(key, with: certificate.rawValue)
        case (nil, _?): throw .missing(certificate, with: key.rawValue)
        }
    }

    private static func logLevel(_ values: [SettingKey: String]) throws(SettingFault) -> Logger.Level {
        guard let value = values[.logLevel] else { return .info }
        guard let level = Logger.Level(rawValue: value) else { throw .wrong(.logLevel, value: value) }
        return level
    }

    private static func logsAsJson(_ values: [SettingKey: String]) throws(SettingFault) -> Bool {
        switch values[.logFormat] {
        case nil, "text": return false
        case "json": return true
        case let value?: throw .wrong(.logFormat, value: value)
        }
    }
}
