/// Every setting of the server. What belongs to a network is set in the network, not here.
enum SettingKey: String, CaseIterable {
    case dataFolder = "data.folder"
    case dataKeyFile = "data.key_file"
    case serverHost = "server.host"
    case serverPort = "server.port"
    case serverPublicUrl = "server.public_url"
    case serverTlsCertificate = "server.tls.certificate"
    case serverTlsKey = "server.tls.key"
    case mailDelivery = "mail.delivery"
    case mailFolder = "mail.folder"
    case mailSmtpHost = "mail.smtp.host"
    case mailSmtpPort = "mail.smtp.port"
    case mailSmtpSecurity = "mail.smtp.security"
    case mailSmtpUser = "mail.smtp.user"
    case mailSmtpPasswordFile = "mail.smtp.password_file"
    case mailSmtpCaFile = "mail.smtp.ca_file"
    case mailSmtpTimeoutSeconds = "mail.smtp.timeout_seconds"
    case mailSmimeCertificate = "mail.smime.certificate"
    case mailSmimeKey = "mail.smime.key"
    case sealingCertificate = "sealing.certificate"
    case sealingKey = "sealing.key"
    case sealingKeyKind = "sealing.key_kind"
    case sealingTimestampUrl = "sealing.timestamp_url"
    case rulesFile = "rules.file"
    case clausesFolder = "clauses.folder"
    case logLevel = "log.level"
    case logFormat = "log.format"

    /// `data.folder` is `POORTWACHT_DATA_FOLDER` in the environment.
    var environmentName: String {
        "POORTWACHT_" + rawValue.uppercased().replacing(".", with: "_")
    }

    /// What would be right, for the sentence that refuses a wrong value.
    var expectation: String {
        switch self {
        case .dataFolder: "a folder that this user may write"
        case .dataKeyFile: "a file outside the data folder"
        case .serverHost: "an address to listen on, such as 127.0.0.1 or 0.0.0.0"
        case .serverPort: "a port from 0 to 65535"
        case .serverPublicUrl:
            "https:// and a host, perhaps with a port, such as https://poortwacht.example.nl:8443, and nothing behind it"
        case .serverTlsCertificate: "a PEM file with the certificate and its chain, given together with server.tls.key"
        case .serverTlsKey: "a PEM file with the private key, given together with server.tls.certificate"
        case .mailDelivery: "folder or smtp"
        case .mailFolder: "a folder that this user may write"
        case .mailSmtpHost: "the name of a mail server, such as mail.example.nl"
        case .mailSmtpPort: "a port from 1 to 65535"
        case .mailSmtpSecurity: "starttls or tls"
        case .mailSmtpUser: "a user name at the mail server, given together with mail.smtp.password_file"
        case .mailSmtpPasswordFile:
            "a file with the password on its only line, given together with mail.smtp.user"
        case .mailSmtpCaFile: "a PEM file with the certificates of the authorities to trust"
        case .mailSmtpTimeoutSeconds: "a number of seconds from 1 to 600"
        case .mailSmimeCertificate: "a PEM file with the certificate and its chain, given together with mail.smime.key"
        case .mailSmimeKey: "a PEM file with the private key, given together with mail.smime.certificate"
        case .sealingCertificate: "a PEM file with the certificate and its chain, given together with sealing.key"
        case .sealingKey: "a PEM file with the private key, given together with sealing.certificate"
        case .sealingKeyKind: "ec-p256 or rsa-3072"
        case .sealingTimestampUrl: "the address of a timestamp authority, beginning with https:// or http://"
        case .rulesFile: "a JSON file with the legal numbers, such as config/rulebook.json"
        case .clausesFolder: "a folder with the text of contracts, such as config/clauses"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .logFormat: "text or json"
        }
    }
}
