package import Sealing

/// What the administrator decided about seals, for every network of the server.
package struct SealingEquipment: Sendable {
    /// The administrator's own certificate; nil to let each network have one of its own.
    package let configured: SealingIdentity?
    /// The kind of key that a network's own certificate gets.
    package let keyKind: PrivateKeyKind
    /// Who confirms when a seal was made; nil for nobody.
    package let timestamps: TimestampAuthority?

    package init(
        configured: SealingIdentity? = nil, keyKind: PrivateKeyKind = .ellipticP256,
        timestamps: TimestampAuthority? = nil
    ) {
        self.configured = configured
        self.keyKind = keyKind
        self.timestamps = timestamps
    }
}
