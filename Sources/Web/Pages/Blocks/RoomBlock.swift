/// How much of a member's room is used: a square for each person, with the words below.
struct RoomBlock: Sendable {
    struct Square: Sendable {
        let style: String
        let x: Int
    }

    let id: String
    let title: String
    let caption: String
    let squares: [Square]

    init(used: Int, size: Int, title: String, caption: String, id: String = "room") {
        self.id = id
        self.title = title
        self.caption = caption
        squares = (0..<max(0, min(30, max(used, size)))).map { Square(style: $0 < used ? "bring" : "rest", x: $0 * 20) }
    }
}
