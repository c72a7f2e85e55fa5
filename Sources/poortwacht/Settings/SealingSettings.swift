import Sealing

/// With what contracts are sealed, as the settings have it.
struct SealingSettings: Sendable {
    /// The administrator's own certificate for every network; nil to let each network make one of its own.
    let certificate: Settings.CertificateFiles?
    /// The kind of key that a network's own certificate gets.
    let keyKind: PrivateKeyKind
    /// Who confirms when a seal was made; nil for nobody.
    let timestamps: TimestampAuthority?

    init(_ values: [SettingKey: String]) throws(SettingFault) {
        certificate = try Settings.pair(.sealingCertificate, .sealingKey, values)
        let kind = try Settings.text(.sealingKeyKind, values) ?? PrivateKeyKind.ellipticP256.rawValue
        guard let keyKind = PrivateKeyKind(rawValue: kind) else { throw .wrong(.sealingKeyKind, value: kind) }
        self.keyKind = keyKind
        guard let address = try Settings.text(.sealingTimestampUrl, values) else {
            timestamps = nil
            return
        }
        guard let authority = TimestampAuthority(address: address) else {
            throw .wrong(.sealingTimestampUrl, value: address)
        }
        timestamps = authority
    }
}
