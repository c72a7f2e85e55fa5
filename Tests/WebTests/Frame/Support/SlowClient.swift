import Testing

/// A client that holds on: it sends a beginning, and then perhaps a little every half second.
enum SlowClient {
    /// How long the server lets it.
    ///
    /// - Parameters:
    ///   - beginning: nil for a client that does not even shake hands.
    ///   - drip: what it sends again and again.
    static func secondsUntilCut(_ port: Int, _ beginning: String?, drip: String?) async throws -> Double {
        let arguments = [String(port), beginning == nil ? "plain" : "tls", beginning ?? "", drip ?? ""]
        let result = try await Shell.run(["python3", "-c", script] + arguments)
        return try #require(Double(result.output.filter { !$0.isWhitespace }), "\(result.output)")
    }

    private static let script = """
        import socket, ssl, sys, time
        port, kind, beginning, drip = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
        connection = socket.create_connection(("127.0.0.1", port))
        if kind == "tls":
            context = ssl.create_default_context()
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            connection = context.wrap_socket(connection)
        start = time.monotonic()
        connection.settimeout(0.5)
        try:
            connection.sendall(beginning.encode())
            while time.monotonic() - start < 15:
                try:
                    if not connection.recv(65536): break
                except (TimeoutError, ssl.SSLWantReadError):
                    if drip: connection.sendall(drip.encode())
        except OSError:
            pass
        print(time.monotonic() - start)
        """
}
