import Glibc

/// The clock of this machine, by which others judge a signature of now.
enum WallClock {
    /// Since 1970.
    static var seconds: Int64 { Int64(time(nil)) }
}
