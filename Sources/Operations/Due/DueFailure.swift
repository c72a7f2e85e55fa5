package import Domain

/// One thing that came by itself and did not succeed, for the server's log.
package struct DueFailure: Sendable {
    package let matter: Trouble.Matter
    package let error: any Error
}

/// What did not succeed in one round; everything else was done.
package struct DueFailures: Error {
    /// At least one, in the order of the work.
    package let all: [DueFailure]
}

/// The clock stands further ahead than the server was ever away.
struct ImplausibleClock: Error {}
