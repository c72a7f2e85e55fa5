/// Who reads that a member's room is used up.
package enum RoomReader: String, CaseIterable, Sendable {
    case member
    case coordinator
}
