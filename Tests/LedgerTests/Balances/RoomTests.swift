import Ledger
import Testing

@Suite struct RoomTests {
    @Test(
        "A member has room for two placements and one for every full hundred employees, ten at most",
        arguments: [
            (0, 200), (1, 200), (99, 200), (100, 300), (199, 300), (250, 400), (799, 900), (800, 1000), (900, 1000),
            (1_000_000, 1000), (-5, 200),
        ])
    func size(employees: Int, hundredths: Int64) {
        #expect(Room.size(employees: employees, rules: LedgerRules()) == hundredths)
    }

    @Test("A network's own room holds")
    func otherRules() {
        let rules = LedgerRules(roomBase: 1, roomPerHundredEmployees: 2, roomMaximum: 6)
        #expect(Room.size(employees: 50, rules: rules) == 100)
        #expect(Room.size(employees: 200, rules: rules) == 500)
        #expect(Room.size(employees: 300, rules: rules) == 600)
    }

    @Test(
        "Room is used by what was brought more than taken",
        arguments: [
            (Balance(), 0), (Balance(brought: 300, taken: 100), 200), (Balance(brought: 100, taken: 300), 0),
            (Balance(brought: 300, taken: 300), 0),
        ] as [(Balance, Int64)])
    func used(balance: Balance, hundredths: Int64) {
        #expect(Room.used(balance) == hundredths)
    }
}
