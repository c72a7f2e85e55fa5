extension WebServer {
    /// Everything that a server is told, once.
    package struct Configuration: Sendable {
        package let host: String
        /// 0 takes any free one.
        package let port: Int
        package let certificatePath: String
        package let keyPath: String
        /// `https://host:8443`, without a slash at the end.
        package let publicUrl: String
        /// Further names under which the server may be asked, in lower case and without a port.
        package let otherNames: [String]
        package let limits: WebLimits

        package init(
            host: String, port: Int, certificatePath: String, keyPath: String, publicUrl: String,
            otherNames: [String] = [], limits: WebLimits = WebLimits()
        ) {
            self.host = host
            self.port = port
            self.certificatePath = certificatePath
            self.keyPath = keyPath
            self.publicUrl = publicUrl
            self.otherNames = otherNames
            self.limits = limits
        }

        /// The hosts that a request may name.
        var names: Set<String> {
            let authority = publicUrl.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" }
            let own = HostCheck.name(in: String(authority)).map { [$0] } ?? []
            return Set(own + otherNames + ["localhost", "127.0.0.1", "[::1]"])
        }
    }
}
