/// Writes values as the canonical bytes of a chain: fixed order, big-endian, every text and option with its length,
/// so that two different rows never share their bytes.
package struct CanonicalBytes: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {
        bytes.reserveCapacity(320)
    }

    package mutating func append(_ number: Int64) {
        append(bigEndian: number)
    }

    /// Four bytes of length, then UTF-8.
    package mutating func append(_ text: String) {
        append(utf8: text.utf8)
    }

    /// Four bytes of length, then UTF-8.
    package mutating func append(utf8: some Collection<UInt8>) {
        append(bigEndian: UInt32(utf8.count))
        bytes += utf8
    }

    package mutating func append<Subject>(_ id: Identifier<Subject>) {
        bytes += id.bytes
    }

    /// One byte that says whether a value follows, then the value.
    package mutating func append<Value>(_ value: Value?, _ write: (inout CanonicalBytes, Value) -> Void) {
        bytes.append(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    package mutating func append(raw: [UInt8]) {
        bytes += raw
    }

    private mutating func append(bigEndian number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
    }
}
