/// Why a certificate or key cannot be made, read or kept, or a document not be sealed.
package enum SealingFault: Error, Sendable, Hashable {
    /// Neither a host name nor an IP address.
    case hostName
    /// No host, or more than the limit.
    case hostCount(limit: Int)
    /// A term outside 1...3650 days, or one that begins before 1970.
    case term
    /// Not a certificate in PEM.
    case notACertificate
    /// Not an unencrypted private key in PEM.
    case notAKey
    /// The certificate is of another key.
    case keyDoesNotMatch
    /// There is a certificate without its key.
    case keyMissing
    /// The key's file may be read by others than its owner.
    case keyReadableByOthers
    /// A file larger than any certificate or key.
    case fileTooLarge(limit: Int)
    /// A certificate whose term is over or has not begun.
    case certificateNotValid
    /// A certificate whose uses leave out signing mail.
    case certificateNotForMail
    /// A certificate for mail that names no address.
    case certificateWithoutAddress
    /// Not a PDF, or one whose parts cannot be found without guessing.
    case documentMalformed
    /// A PDF that cannot be added to without its password.
    case documentEncrypted
    /// A PDF larger than any that is sealed.
    case documentTooLarge(limit: Int)
    /// The signature did not fit the place that was kept for it.
    case signatureTooLarge(limit: Int)
    /// The timestamp authority cannot be reached, or gave no timestamp of this signature.
    case timestampRefused(reason: String)
    /// The system refused a call, with its error number.
    case system(call: String, errno: Int32)
    /// OpenSSL refused a call, with the reasons from its error queue.
    case openSSL(call: String, reasons: [String])

    /// The stable code of this fault.
    package var code: String {
        switch self {
        case .hostName: "sealing_host_name"
        case .hostCount: "sealing_host_count"
        case .term: "sealing_term"
        case .notACertificate: "sealing_not_a_certificate"
        case .notAKey: "sealing_not_a_key"
        case .keyDoesNotMatch: "sealing_key_does_not_match"
        case .keyMissing: "sealing_key_missing"
        case .keyReadableByOthers: "sealing_key_readable_by_others"
        case .fileTooLarge: "sealing_file_too_large"
        case .certificateNotValid: "sealing_certificate_not_valid"
        case .certificateNotForMail: "sealing_certificate_not_for_mail"
        case .certificateWithoutAddress: "sealing_certificate_without_address"
        case .documentMalformed: "sealing_document_malformed"
        case .documentEncrypted: "sealing_document_encrypted"
        case .documentTooLarge: "sealing_document_too_large"
        case .signatureTooLarge: "sealing_signature_too_large"
        case .timestampRefused: "sealing_timestamp_refused"
        case .system: "sealing_system"
        case .openSSL: "sealing_openssl"
        }
    }
}
