import Mail
import Sealing

/// The mail server that takes our mails.
struct SmtpSettings: Sendable {
    let host: HostName
    let port: Int
    let security: SMTPSecurity
    /// Nil when the server takes our mails without.
    let login: Login?
    /// The authorities to trust, instead of the system's.
    let authorityFile: String?
    let timeoutSeconds: Int

    struct Login: Sendable {
        let user: String
        /// The password stands in this file, never in the settings.
        let passwordFile: String
    }

    init(_ values: [SettingKey: String]) throws(SettingFault) {
        host = try Self.host(values)
        security = try Self.security(values)
        port = try Self.number(.mailSmtpPort, values, in: 1...65_535) ?? security.defaultPort
        login = try Self.login(values)
        authorityFile = try Settings.text(.mailSmtpCaFile, values)
        timeoutSeconds = try Self.number(.mailSmtpTimeoutSeconds, values, in: 1...600) ?? 120
    }

    /// `mail.example.nl:587`
    var address: String { "\(host.text):\(port)" }

    private static func host(_ values: [SettingKey: String]) throws(SettingFault) -> HostName {
        guard let text = values[.mailSmtpHost] else { throw .missing(.mailSmtpHost, with: "mail.delivery smtp") }
        do throws(SealingFault) {
            return try HostName(text)
        } catch {
            throw .wrong(.mailSmtpHost, value: text)
        }
    }

    private static func security(_ values: [SettingKey: String]) throws(SettingFault) -> SMTPSecurity {
        guard let value = values[.mailSmtpSecurity] else { return .starttls }
        guard let security = SMTPSecurity(rawValue: value) else { throw .wrong(.mailSmtpSecurity, value: value) }
        return security
    }

    private static func number(
        _ key: SettingKey, _ values: [SettingKey: String], in range: ClosedRange<Int>
    ) throws(SettingFault) -> Int? {
        guard let value = values[key] else { return nil }
        guard let number = Int(value), range.contains(number) else { throw .wrong(key, value: value) }
        return number
    }

    private static func login(_ values: [SettingKey: String]) throws(SettingFault) -> Login? {
        switch (try Settings.text(.mailSmtpUser, values), try Settings.text(.mailSmtpPasswordFile, values)) {
        case (nil, nil): return nil
        case (let user?, let file?): return Login(user: user, passwordFile: file)
        case (_?, nil): throw .missing(.mailSmtpPasswordFile, with: SettingKey.mailSmtpUser.rawValue)
        case (nil, _?): throw .missing(.mailSmtpUser, with: SettingKey.mailSmtpPasswordFile.rawValue)
        }
    }
}
