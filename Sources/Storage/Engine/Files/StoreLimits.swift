/// The most that one open file takes upon itself.
package struct StoreLimits: Hashable, Sendable {
    /// Writes that wait for their turn; one more is refused as busy.
    package var waitingWrites: Int
    /// Reads that run or wait for a connection; one more is refused as busy.
    package var waitingReads: Int
    /// Connections for reading, two file descriptors each.
    package var readers: Int
    /// Closures in one commit.
    package var closuresPerCommit: Int
    /// How long closures may keep joining a commit before it goes to disk.
    package var joining: Duration

    package init(
        waitingWrites: Int, waitingReads: Int, readers: Int, closuresPerCommit: Int, joining: Duration
    ) {
        precondition(min(waitingWrites, waitingReads, readers, closuresPerCommit) > 0, "a limit is at least one")
        self.waitingWrites = waitingWrites
        self.waitingReads = waitingReads
        self.readers = readers
        self.closuresPerCommit = closuresPerCommit
        self.joining = joining
    }

    package static let standard = StoreLimits(
        waitingWrites: 1024, waitingReads: 1024, readers: 4, closuresPerCommit: 64, joining: .milliseconds(20)
    )
}
