/// One waiting write: what to run, and how its caller hears of the end. Exactly one of the two ends is called, once.
struct CommitJob: Sendable {
    typealias Acknowledgement = @Sendable () -> Void

    let ticket: UInt64
    /// Runs the closure; the acknowledgement that it returns is called once the commit is on disk.
    let run: @Sendable (ScopedConnection) throws -> Acknowledgement
    let fail: @Sendable (any Error) -> Void
}
