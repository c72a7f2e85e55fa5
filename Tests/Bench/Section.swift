/// One thing that is measured.
protocol Section {
    static var name: String { get }
    static var about: String { get }
    static func run(on ground: BenchGround) async throws
}
