/// Where unpredictable bytes come from. An argument everywhere, so that tests can give known bytes.
package struct Randomness: Sendable {
    private let source: @Sendable (Int) -> [UInt8]

    /// Takes a closure that gives as many bytes as asked for.
    package init(_ source: @escaping @Sendable (_ count: Int) -> [UInt8]) {
        self.source = source
    }

    /// Gives this many bytes.
    package func bytes(_ count: Int) -> [UInt8] {
        precondition((0...4096).contains(count))
        let bytes = source(count)
        precondition(bytes.count == count)
        return bytes
    }

    /// The operating system's source (getrandom).
    package static let system = Randomness { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in generator.next() }
    }
}
