/// The token in a form that shows that the page which sent it was ours (against cross-site request forgery).
package enum FormToken {
    /// The token for one session: base64url of an HMAC over the session's bytes. The same session has the same token.
    package static func text(session: TokenDigest, key: AuthenticationKey) -> String {
        OriginCode.text(for: session.bytes, key: key)
    }

    /// Whether this is the token of the session, in constant time.
    package static func matches(_ text: String, session: TokenDigest, key: AuthenticationKey) -> Bool {
        OriginCode.matches(text, for: session.bytes, key: key)
    }
}
