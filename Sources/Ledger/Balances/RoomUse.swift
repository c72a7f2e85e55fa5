/// How a member stands to its room.
package enum RoomUse: CaseIterable, Sendable {
    /// Something is left.
    case left
    /// Used to the last: whoever is brought next goes beyond it.
    case exact
    /// More was brought than the room allows: the member and the coordinator get a mail.
    case beyond
}
