import Secrets

extension House {
    /// The token that a form carries to show that a page of ours sent it.
    ///
    /// - Parameter cookie: what the browser's cookie holds: a session's token, or before signing in `newFormCookie()`.
    /// - Returns: nil when the cookie holds neither.
    package func formToken(for cookie: String) -> String? {
        digest(of: cookie).map { FormToken.text(session: $0, key: formKey) }
    }

    /// Whether a form's token goes with the cookie, in constant time.
    package func isFormToken(_ text: String, for cookie: String) -> Bool {
        digest(of: cookie).map { FormToken.matches(text, session: $0, key: formKey) } ?? false
    }

    /// What the cookie of a browser holds that did not sign in yet.
    package func newFormCookie() -> String {
        Token(using: equipment.randomness).text
    }

    private var formKey: AuthenticationKey { masterKey.authenticationKey(for: .form) }

    private func digest(of cookie: String) -> TokenDigest? {
        if let session = NetworkToken(cookie) { return session.token.digest }
        do {
            return try Token(cookie).digest
        } catch {
            return nil
        }
    }
}
