/// What the writer of one file did since it was opened.
package struct CommitCounters: Hashable, Sendable {
    /// Closures that ran to an answer, whether done or refused.
    package internal(set) var closures = 0
    /// Transactions that reached the disk.
    package internal(set) var commits = 0
    /// Commits of several closures that failed and were taken apart.
    package internal(set) var splitCommits = 0
    /// Closures that wait for their turn now.
    package internal(set) var waiting = 0
}
