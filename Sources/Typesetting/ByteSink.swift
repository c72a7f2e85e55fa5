/// Collects the bytes that Cairo writes.
final class ByteSink {
    private(set) var bytes: [UInt8] = []

    func append(_ more: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: more)
    }
}
