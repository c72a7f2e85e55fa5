/// A message as a server takes it: an envelope and bytes. The addresses hold neither space nor line break nor angle
/// bracket, for `MailAddress` takes none such.
struct SMTPLetter: Sendable {
    let from: String
    let to: [String]
    let bytes: [UInt8]
}
