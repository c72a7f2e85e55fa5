import Dispatch

/// Gives a command to a running server.
package enum AdminClient {
    /// Sends bytes and waits for the answer, however long the command takes.
    ///
    /// - Returns: nil when nobody listens: then the caller opens the data folder itself.
    ///
    /// Throws `SocketFault` when there is a server and the exchange fails.
    package static func send(_ bytes: [UInt8], socketPath: String) async throws -> [UInt8]? {
        precondition(bytes.count <= AdminSocket.maximumBytes)
        // The calls block, so they get a thread that nobody else waits for.
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try exchange(bytes, socketPath) })
            }
        }
    }

    private static func exchange(_ bytes: [UInt8], _ path: String) throws(SocketFault) -> [UInt8]? {
        guard let connection = try SocketConnection(path: path) else { return nil }
        let head = """
            POST /v1/command HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/octet-stream\r
            Content-Length: \(bytes.count)\r
            Connection: close\r
            \r

            """
        try connection.write(Array(head.utf8))
        try connection.write(bytes)
        return try AdminAnswer(connection.readAll(maximum: AdminSocket.maximumBytes + AdminAnswer.longestHead)).body
    }
}
