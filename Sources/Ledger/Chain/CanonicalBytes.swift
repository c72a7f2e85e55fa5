/// Writes values as the canonical bytes of a chain: fixed order, big-endian, every text and option with its length,
/// so that two different rows never share their bytes. One can be written again and again in the same memory.
package struct CanonicalBytes: ~Copyable {
    /// Before the bytes there is room for what is hashed before them, so that all of it is hashed at once.
    private static let headroom = Digest256.length + 1

    private var start: UnsafeMutableRawPointer
    private var capacity = 512
    private var count = CanonicalBytes.headroom

    package init() {
        start = .allocate(byteCount: capacity, alignment: 8)
    }

    deinit {
        start.deallocate()
    }

    package var bytes: [UInt8] {
        Array(UnsafeRawBufferPointer(start: start, count: count).dropFirst(Self.headroom))
    }

    /// Lends what was written to `body`, behind a digest and a version.
    borrowing func withBytes<Value>(
        after previous: Digest256, version: UInt8, _ body: (UnsafeRawBufferPointer) -> Value
    ) -> Value {
        previous.write(to: start)
        start.storeBytes(of: version, toByteOffset: Digest256.length, as: UInt8.self)
        return body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Begins anew.
    package mutating func removeAll() {
        count = Self.headroom
    }

    package mutating func append(_ number: Int64) {
        place(for: 8).writeBigEndian(number, at: 0)
    }

    /// Four bytes of length, then UTF-8.
    package mutating func append(_ text: String) {
        append(utf8: text.utf8)
    }

    /// Four bytes of length, then UTF-8.
    package mutating func append(utf8: some Collection<UInt8>) {
        let written: Void? = utf8.withContiguousStorageIfAvailable { append(utf8: $0) }
        if written == nil { Array(utf8).withUnsafeBufferPointer { append(utf8: $0) } }
    }

    /// Four bytes of length, then UTF-8.
    package mutating func append(utf8: UnsafeBufferPointer<UInt8>) {
        let place = place(for: 4 + utf8.count)
        place.writeBigEndian(UInt32(utf8.count), at: 0)
        if let source = utf8.baseAddress { (place + 4).copyMemory(from: source, byteCount: utf8.count) }
    }

    package mutating func append<Subject>(_ id: Identifier<Subject>) {
        id.writeBytes(to: place(for: 16))
    }

    /// The account's text, as `append(_: String)` writes one.
    package mutating func append(_ account: Account) {
        guard let member = account.member else { return append(account.description) }
        let place = place(for: 4 + MemberId.textLength)
        place.writeBigEndian(UInt32(MemberId.textLength), at: 0)
        member.write(to: place + 4)
    }

    /// One byte that says whether a value follows, then the value.
    package mutating func append<Value>(_ value: Value?, _ write: (inout CanonicalBytes, Value) -> Void) {
        append(isThere: value != nil)
        if let value { write(&self, value) }
    }

    /// One byte that says whether a value follows.
    package mutating func append(isThere: Bool) {
        place(for: 1).storeBytes(of: isThere ? 1 : 0, as: UInt8.self)
    }

    /// The 32 bytes.
    package mutating func append(_ digest: Digest256) {
        digest.write(to: place(for: Digest256.length))
    }

    /// Room for so many bytes more, which the caller writes.
    private mutating func place(for more: Int) -> UnsafeMutableRawPointer {
        if count + more > capacity { grow(to: 2 * (count + more)) }
        defer { count += more }
        return start + count
    }

    private mutating func grow(to newCapacity: Int) {
        let larger = UnsafeMutableRawPointer.allocate(byteCount: newCapacity, alignment: 8)
        larger.copyMemory(from: start, byteCount: count)
        start.deallocate()
        start = larger
        capacity = newCapacity
    }
}
