import CCurl

/// What an authority answers, as libcurl brings it piece by piece.
final class TimestampAnswer {
    /// A token with its certificates takes some kilobytes.
    private static let limit = 64 << 10

    private(set) var bytes: [UInt8] = []

    /// The function by which libcurl hands over a piece. Its pointer is the answer, which outlives the transfer;
    /// another number than was brought ends it.
    static let take: curl_write_callback = { piece, size, count, pointer in
        guard let piece, let pointer else { return 0 }
        let answer = Unmanaged<TimestampAnswer>.fromOpaque(pointer).takeUnretainedValue()
        guard answer.bytes.count + size * count <= limit else { return 0 }
        answer.bytes += UnsafeRawBufferPointer(start: piece, count: size * count)
        return size * count
    }
}
