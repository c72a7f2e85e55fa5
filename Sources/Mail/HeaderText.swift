import Foundation

/// Text in headers: as it is when it is short and plain, otherwise in encoded words (RFC 2047).
enum HeaderText {
    /// 39 bytes make 52 characters of base64, which fit with `=?utf-8?B?` and `Subject: ` within the 76 of RFC 2047,
    /// section 2.
    private static let bytesPerWord = 39
    private static let plainLimit = 60

    /// The value of a header such as Subject.
    static func unstructured(_ text: String) -> String {
        let isPlain = MailText.isPrintableASCII(text) && text.utf8.count <= plainLimit && !text.contains("=?")
        let hasOddSpace = text.hasPrefix(" ") || text.hasSuffix(" ")
        return isPlain && !hasOddSpace ? text : encodedWords(text)
    }

    /// `"name" <address>`; the address is on a line of its own when the name is encoded or both do not fit on one.
    static func mailbox(_ address: MailAddress) -> String {
        guard let name = address.name else { return address.address }
        let isPlain = MailText.isPrintableASCII(name) && name.utf8.count <= plainLimit && !name.contains("=?")
        guard isPlain else { return "\(encodedWords(name))\r\n <\(address.address)>" }
        let quoted = "\"" + name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
        let fits = quoted.utf8.count + address.address.utf8.count <= plainLimit
        return "\(quoted)\(fits ? " " : "\r\n ")<\(address.address)>"
    }

    /// Words of whole characters each, one a line.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > bytesPerWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
