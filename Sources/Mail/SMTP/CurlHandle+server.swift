import CCurl

extension CurlHandle {
    private static let connectLimitSeconds = 30
    /// How long an idle connection is used again; servers hang up after some minutes.
    private static let idleSeconds = 60

    /// Sets everything that does not depend on the errand.
    func prepare(for server: SMTPServer) {
        set(CURLOPT_URL, server.address)
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // An empty text keeps the environment's proxy out of it.
        set(CURLOPT_PROXY, "")
        // Signals and threads do not mix.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_MAXAGE_CONN, Self.idleSeconds)
        prepareEncryption(for: server)
        set(CURLOPT_CONNECTTIMEOUT, min(server.timeoutSeconds, Self.connectLimitSeconds))
        // The conversation itself is the judge of how long anything may take.
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, server.lastReplySeconds + server.timeoutSeconds)
        if let login = server.login {
            set(CURLOPT_USERNAME, login.user)
            set(CURLOPT_PASSWORD, login.password)
        }
        // By these a conversation hears what was said.
        set(CURLOPT_VERBOSE, 1)
        set(CURLOPT_NOPROGRESS, 0)
    }

    private func prepareEncryption(for server: SMTPServer) {
        set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        if let file = server.authorityFile {
            set(CURLOPT_CAINFO, file)
            // Those of the system stand in a folder of its own.
            set(CURLOPT_CAPATH, nil)
        }
    }
}
