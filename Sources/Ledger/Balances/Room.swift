/// How far a member may bring more than it took before it and the coordinator get a mail. Nobody is blocked.
package enum Room {
    /// The room of a member with so many employees, in hundredths of a placement.
    package static func size(employees: Int, rules: LedgerRules) -> Int64 {
        let byEmployees = Int64(max(0, employees) / 100) * rules.roomPerHundredEmployees
        return min(rules.roomMaximum, rules.roomBase + byEmployees) * 100
    }

    /// What of the room is used, in hundredths: nothing while the balance is not negative.
    package static func used(_ balance: Balance) -> Int64 {
        max(0, -balance.net)
    }

    /// How a member with that balance stands to a room in hundredths.
    package static func use(_ balance: Balance, of room: Int64) -> RoomUse {
        let used = used(balance)
        if used > room { return .beyond }
        return used == room && used > 0 ? .exact : .left
    }
}
