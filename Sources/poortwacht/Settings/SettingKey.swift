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
    case rulesFile = "rules.file"
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
        case .serverPublicUrl: "an address that begins with https://, without a slash at the end"
        case .serverTlsCertificate: "a PEM file with the certificate and its chain, given together with server.tls.key"
        case .serverTlsKey: "a PEM file with the private key, given together with server.tls.certificate"
        case .mailDelivery: "folder"
        case .mailFolder: "a folder that this user may write"
        case .rulesFile: "a JSON file with the legal numbers, such as config/rulebook.json"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .logFormat: "text or json"
        }
    }
}
