/// Collects the bytes that Cairo writes: in parts, because one array that grows takes up to twice what is in it.
final class ByteSink {
    private static let partSize = 1 << 16

    private var parts: [[UInt8]] = []

    func append(_ more: UnsafeBufferPointer<UInt8>) {
        if parts.isEmpty || parts[parts.count - 1].count + more.count > Self.partSize {
            parts.append([])
            parts[parts.count - 1].reserveCapacity(max(Self.partSize, more.count))
        }
        parts[parts.count - 1].append(contentsOf: more)
    }

    /// All of them so far; afterwards there are none.
    func takeBytes() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for index in parts.indices {
            bytes += parts[index]
            parts[index] = []
        }
        parts = []
        return bytes
    }
}
