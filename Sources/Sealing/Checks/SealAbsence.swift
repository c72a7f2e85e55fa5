/// Why a file is not ours.
package enum SealAbsence: String, Sendable, Hashable, CaseIterable {
    case noSeal = "no-seal"
    /// A seal like ours by a certificate that the network never had.
    case unknownCertificate = "unknown-certificate"
}
