import Testing

@Suite struct MapTests {
    private let rooms = Dictionary(uniqueKeysWithValues: House.rooms.map { ($0.name, $0) })

    @Test("Every folder of Sources is a room of the map or a library of the system, and every one has files")
    func folders() throws {
        #expect(try Repository.folders(in: "Sources") == Set(rooms.keys).union(House.systemLibraries))
        for room in rooms.keys.sorted() {
            #expect(try !Repository.files(in: "Sources/\(room)", endingWith: [".swift"]).isEmpty, "\(room) is empty")
        }
        for library in House.systemLibraries {
            #expect(try !Repository.files(in: "Sources/\(library)", endingWith: ["module.modulemap"]).isEmpty)
        }
    }

    @Test("No room may import from a higher floor, and no two rooms each other", arguments: House.rooms.map(\.name))
    func floors(name: String) throws {
        let room = try #require(rooms[name])
        for other in try room.rooms.map({ try #require(rooms[$0]) }) {
            #expect(other.floor.rawValue <= room.floor.rawValue, "\(name) and \(other.name)")
        }
        var reached: Set<String> = []
        var next = room.rooms
        while !next.isEmpty {
            reached.formUnion(next)
            next = Set(next.flatMap { rooms[$0]?.rooms ?? [] }).subtracting(reached)
        }
        #expect(!reached.contains(name), "\(name) imports itself in the end")
    }

    @Test("A page reaches what is stored through an operation only")
    func webAndStorage() {
        #expect(rooms["Web"]?.rooms.contains("Storage") == false)
    }

    @Test("Every import is one that the map allows", arguments: House.rooms.map(\.name))
    func imports(name: String) throws {
        let room = try #require(rooms[name])
        let allowed = room.rooms.union(room.libraries).union(room.floor == .ground ? [] : House.platform)
        for file in try sources(of: name) {
            let more = House.exceptions[file.path] == nil ? [] : House.platform
            let wrong = Set(file.imports).subtracting(allowed).subtracting(more)
            #expect(wrong == [], "\(file.path)")
        }
    }

    @Test("Every exception is still needed and has its reason")
    func exceptions() throws {
        for (path, reason) in House.exceptions {
            let file = SourceFile(path: path, text: try Repository.text(path))
            #expect(!House.platform.isDisjoint(with: file.imports), "\(path)")
            #expect(!reason.isEmpty)
        }
    }

    @Test("Package.swift gives each room what the map says", arguments: House.rooms.map(\.name))
    func manifest(name: String) throws {
        let room = try #require(rooms[name])
        let manifest = try Manifest(Repository.text("Package.swift"))
        #expect(try manifest.dependencies(of: name) == room.rooms.union(room.libraries))
    }

    @Test("The drawing shows every room")
    func drawing() throws {
        let drawing = try Repository.text("docs/rooms.svg")
        for room in rooms.keys { #expect(drawing.contains(">\(room)<"), "\(room)") }
    }

    private func sources(of room: String) throws -> [SourceFile] {
        try #require(Repository.sources).filter { $0.path.hasPrefix("Sources/\(room)/") }
    }
}
