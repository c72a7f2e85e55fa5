package import Sealing

/// Writes each message as an .eml file into a folder that only the server's user can read; for trying out, and for
/// another program to send.
///
/// The file is named after the message's date and id, so that delivering it again writes the same file again.
package struct FolderDelivery: MailDelivery {
    /// The longest part of a Message-ID that stands in a file name, whose limit is 255 bytes.
    private static let idLimit = 100
    private let folder: String
    private let signature: MailSignature?

    /// Takes the path of the folder, which is made (0700) when the first message is delivered; its parent must exist.
    ///
    /// - Parameter signature: signs what is from one of its addresses; nil to sign nothing.
    package init(folder: String, signature: MailSignature? = nil) {
        self.folder = folder
        self.signature = signature
    }

    /// Writes the file (0600); it is whole and on disk when this returns.
    package func deliver(_ message: MailMessage) async throws(DeliveryFailure) {
        let bytes = try message.bytes(signedBy: signature, atSeconds: WallClock.seconds)
        do throws(SealingFault) {
            try PrivateFile.makeFolder(folder)
            try PrivateFile.write(bytes, to: "\(folder)/\(fileName(of: message))")
        } catch {
            throw DeliveryFailure(error, as: .system)
        }
    }

    /// `20260102T030405Z-<id>-<fingerprint>.eml`; the fingerprint keeps ids apart that differ only in characters a
    /// file name may not have.
    package func fileName(of message: MailMessage) -> String {
        let id = message.id.text.utf8.prefix(Self.idLimit).map { byte in
            MailText.isLetterOrDigit(byte) || "-._@".utf8.contains(byte) ? Character(UnicodeScalar(byte)) : "_"
        }
        return "\(MailDate.compact(seconds: message.dateSeconds))-\(String(id))-\(message.id.fingerprint).eml"
    }
}
