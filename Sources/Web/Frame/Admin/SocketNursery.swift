import Glibc

/// A private folder in which the socket is made, so that nobody can open it before it is closed to others. Its path is
/// not longer than that of the place where the socket will stand.
struct SocketNursery: Sendable {
    private let folder: String
    let path: String

    init(for target: String) throws(SocketFault) {
        let parent = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "."
        var template = Array("\(parent)/.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SocketFault(number: errno) }
        folder = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = "\(folder)/s"
    }

    /// Closes the socket to others and moves it; what stands there is replaced.
    func move(to target: String) throws(SocketFault) {
        guard chmod(path, 0o600) == 0, rename(path, target) == 0 else { throw SocketFault(number: errno) }
    }

    /// Takes the folder away, and the socket if it never left.
    func remove() {
        unlink(path)
        rmdir(folder)
    }
}
