/// The server's answer to one command: as much of HTTP/1.1 as our own server writes.
struct AdminAnswer: Sendable {
    static let longestHead = 16 << 10

    let body: [UInt8]

    init(_ bytes: [UInt8]) throws(SocketFault) {
        let malformed = SocketFault(number: 0)
        let end = Array("\r\n\r\n".utf8)
        guard let length = bytes.prefix(Self.longestHead).indices.first(where: { bytes[$0...].starts(with: end) })
        else {
            throw malformed
        }
        let lines = String(decoding: bytes[..<length], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first, status.hasPrefix("HTTP/1.1 200") else { throw malformed }
        let fields = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " } } }
        guard let value = fields.first(where: { $0.first?.lowercased() == "content-length" })?.last,
            let count = Int(value)
        else { throw malformed }
        body = Array(bytes[(length + end.count)...])
        guard body.count == count else { throw malformed }
    }
}
