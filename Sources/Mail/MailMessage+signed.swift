import Foundation
package import Sealing

extension MailMessage {
    /// The whole message, signed when it comes from an address that the signature is for and the certificate is valid:
    /// `multipart/signed` with the detached signature over exactly the bytes of `content` (RFC 8551, section 3.5.3).
    /// The signature holds the moment of signing, so two of them differ; the Message-ID does not.
    ///
    /// - Parameter now: since 1970.
    package func bytes(
        signedBy signature: MailSignature?, atSeconds now: Int64
    ) throws(DeliveryFailure) -> [UInt8] {
        guard let signature, signature.covers(from.address), signature.isValid(atSeconds: now) else { return bytes }
        do throws(SealingFault) {
            return Array(fields.utf8) + signed(content, by: try signature.sign(content))
        } catch {
            throw DeliveryFailure(error, as: .signingFailed)
        }
    }

    /// The line break before a boundary belongs to the boundary, so the signed part keeps its own last one.
    private func signed(_ content: [UInt8], by signature: [UInt8]) -> [UInt8] {
        let boundary = "=_signed_\(id.fingerprint)"
        let head = [
            "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\";",
            " micalg=sha-256; boundary=\"\(boundary)\"",
            "",
            "--\(boundary)", "",
        ]
        let middle = [
            "", "--\(boundary)",
            "Content-Type: application/pkcs7-signature; name=\"smime.p7s\"",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename=\"smime.p7s\"",
            "", "",
        ]
        return Self.lines(head) + content + Self.lines(middle) + MIMEEntity.base64(signature)
            + Self.lines(["--\(boundary)--", ""])
    }

    private static func lines(_ lines: [String]) -> [UInt8] {
        Array(lines.joined(separator: "\r\n").utf8)
    }
}
