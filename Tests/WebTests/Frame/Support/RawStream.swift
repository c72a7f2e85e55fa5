import Testing

/// One HTTP/2 request, frame by frame, with headers that a browser would never send.
enum RawStream {
    /// The bytes of the answer's header block, in which HPACK's static table has 0x88 for 200 and a 400 is spelt out;
    /// here only whether it was 200.
    static func isAnswered(_ port: Int, authority: String?, host: String?) async throws -> Bool {
        let result = try await Shell.run(["python3", "-c", script, String(port), authority ?? "", host ?? ""])
        return try #require(
            ["True", "False"].firstIndex(of: result.output.filter { !$0.isWhitespace }), "\(result.output)") == 0
    }

    private static let script = """
        import socket, ssl, struct, sys
        port, authority, host = int(sys.argv[1]), sys.argv[2], sys.argv[3]
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.set_alpn_protocols(["h2"])
        connection = context.wrap_socket(socket.create_connection(("127.0.0.1", port)))
        connection.settimeout(10)
        def literal(name, value):
            return bytes([0, len(name)]) + name.encode() + bytes([len(value)]) + value.encode()
        def frame(kind, flags, stream, payload):
            return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload
        block = literal(":method", "GET") + literal(":scheme", "https") + literal(":path", "/net/page")
        if authority: block += literal(":authority", authority)
        if host: block += literal("host", host)
        connection.sendall(b"PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n" + frame(4, 0, 0, b"") + frame(1, 5, 1, block))
        data = b""
        while True:
            while len(data) < 9 or len(data) < 9 + int.from_bytes(data[:3], "big"):
                more = connection.recv(65536)
                if not more: print(False); sys.exit()
                data += more
            size = int.from_bytes(data[:3], "big")
            if data[3] == 1: print(data[9] == 0x88); sys.exit()
            if data[3] == 3 or data[3] == 7: print(False); sys.exit()
            data = data[9 + size:]
        """
}
