/// One target of Sources/ and what it may import.
struct Room {
    /// A pure room knows no clock, no randomness, no files and no logs: it gets them as arguments.
    enum Floor: Int {
        case ground, first, second, third, roof
    }

    let name: String
    let floor: Floor
    /// Other rooms.
    let rooms: Set<String>
    /// Modules of packages and system libraries.
    let libraries: Set<String>

    init(_ name: String, _ floor: Floor, _ rooms: Set<String> = [], libraries: Set<String> = []) {
        self.name = name
        self.floor = floor
        self.rooms = rooms
        self.libraries = libraries
    }
}
