import Foundation

/// A message that the test's mail server took.
struct KeptMail: Decodable {
    let from: String
    let to: [String]
    /// Who signed in; empty for nobody.
    let user: String
    /// How the client introduced itself.
    let client: String
    let content: Data

    /// The Message-ID without angle brackets.
    var id: String {
        let field = String(decoding: content, as: UTF8.self).split(separator: "\r\n").first {
            $0.hasPrefix("Message-ID: ")
        }
        return String(field?.dropFirst("Message-ID: ".count).dropFirst().dropLast() ?? "")
    }
}
