/// What a seal that holds says.
package struct SealProof: Sendable, Hashable {
    package let mark: SealMark
    /// Since 1970.
    package let sealedAtSeconds: Int64
    /// Of the certificate, 64 hexadecimal digits.
    package let fingerprint: String

    package init(mark: SealMark, sealedAtSeconds: Int64, fingerprint: String) {
        self.mark = mark
        self.sealedAtSeconds = sealedAtSeconds
        self.fingerprint = fingerprint
    }
}
