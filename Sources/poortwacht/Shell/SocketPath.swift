import Foundation
import Ledger
import Operations

/// Where the server of a data folder listens for commands: `admin.sock` in the folder, or in the runtime folder when
/// that path would be longer than a socket's may be.
struct SocketPath {
    /// What `sockaddr_un` holds, less its closing zero.
    private static let longest = 107
    let text: String

    init(dataFolder: String) {
        let direct = URL(filePath: dataFolder).standardizedFileURL.path + "/admin.sock"
        guard direct.utf8.count > Self.longest else {
            text = direct
            return
        }
        let name = Digest256(of: Array(direct.utf8)).description.prefix(16)
        let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? "/run"
        text = "\(runtime)/poortwacht-\(name).sock"
    }
}
