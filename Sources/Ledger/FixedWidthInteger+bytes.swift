extension UnsafeRawPointer {
    /// The number whose bytes stand there, most significant first, at any address.
    func bigEndian<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type) -> Number {
        Number(bigEndian: loadUnaligned(fromByteOffset: offset, as: type))
    }
}

extension UnsafeMutableRawPointer {
    /// Writes a number there, most significant byte first, at any address.
    func writeBigEndian(_ number: some FixedWidthInteger & BitwiseCopyable, at offset: Int) {
        storeBytes(of: number.bigEndian, toByteOffset: offset, as: type(of: number))
    }
}

extension Sequence<UInt8> {
    /// Lends these bytes to `body` where they stand, or in a copy when they stand apart.
    func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
    }
}
