import Mail
import Sealing

/// How mail leaves, as the settings have it.
struct MailSettings: Sendable {
    enum Delivery: Sendable {
        /// As .eml files into that folder.
        case folder(String)
        case smtp(SmtpSettings)
    }

    var delivery: Delivery
    /// With what mails are signed; nil for not at all.
    let signature: Settings.CertificateFiles?

    init(_ values: [SettingKey: String], dataFolder: String) throws(SettingFault) {
        switch values[.mailDelivery] {
        case nil, "folder": delivery = .folder(try Settings.text(.mailFolder, values) ?? dataFolder + "/mail")
        case "smtp": delivery = .smtp(try SmtpSettings(values))
        case let value?: throw .wrong(.mailDelivery, value: value)
        }
        signature = try Settings.pair(.mailSmimeCertificate, .mailSmimeKey, values)
    }
}
