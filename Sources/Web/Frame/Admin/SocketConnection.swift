import Glibc

/// A connection to a Unix domain socket. Its calls block. Closed when the last reference goes.
final class SocketConnection {
    private let descriptor: Int32

    /// Nil when nobody listens there.
    init?(path: String) throws(SocketFault) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = Array(path.utf8)
        guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { throw SocketFault(number: ENAMETOOLONG) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SocketFault(number: errno) }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result != 0 else { return }
        let number = errno
        guard number == ENOENT || number == ECONNREFUSED else { throw SocketFault(number: number) }
        return nil
    }

    deinit {
        close(descriptor)
    }

    func write(_ bytes: [UInt8]) throws(SocketFault) {
        var sent = 0
        while sent < bytes.count {
            // Without MSG_NOSIGNAL a server that hangs up would end this process.
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 || errno == EINTR else { throw SocketFault(number: errno) }
            sent += max(0, count)
        }
    }

    /// Everything until the other side closes.
    func readAll(maximum: Int) throws(SocketFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 { return bytes }
            if count < 0 {
                guard errno == EINTR else { throw SocketFault(number: errno) }
                continue
            }
            bytes += buffer[..<count]
            guard bytes.count <= maximum else { throw SocketFault(number: EMSGSIZE) }
        }
    }
}
