/// A text that only who holds the key can make for a message: base64url of an HMAC. The same message has the same one.
package enum OriginCode {
    package static func text(for message: [UInt8], key: AuthenticationKey) -> String {
        Base64URL.text(key.code(for: message))
    }

    /// Whether this is the code of the message, in constant time.
    package static func matches(_ text: String, for message: [UInt8], key: AuthenticationKey) -> Bool {
        ConstantTime.areEqual(Array(text.utf8), Array(Self.text(for: message, key: key).utf8))
    }
}
