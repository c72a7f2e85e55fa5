/// What trying a password showed.
package enum PasswordVerdict: Sendable, Hashable {
    /// Not the password, or there was none to compare with.
    case wrong
    /// The password.
    case right
    /// The password, but its hash should be made again at today's cost.
    case rightButOutdated
}
