/// Where the admin socket stands.
package enum SocketPath {
    /// `sun_path` has 108 bytes, one of them for the end.
    private static let longest = 107

    /// `<data folder>/admin.sock`, or the same name in the runtime folder when that path is too long for a socket. The
    /// server and the command line find the same place, because both call this.
    ///
    /// - Parameters:
    ///   - runtimeFolder: such as `/run/poortwacht`; not shared with other servers.
    /// - Returns: nil when neither fits.
    package static func path(dataFolder: String, runtimeFolder: String) -> String? {
        [dataFolder, runtimeFolder].map { "\($0)/admin.sock" }.first { $0.utf8.count <= longest }
    }
}
