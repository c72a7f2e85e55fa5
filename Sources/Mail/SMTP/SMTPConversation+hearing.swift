import CCurl

/// The C functions by which libcurl speaks to a conversation. The pointer that they are given is that conversation,
/// which outlives the transfer.
extension SMTPConversation {
    static let read: curl_read_callback = { buffer, size, count, pointer in
        guard let buffer, let pointer else { return Int(CURL_READFUNC_ABORT) }
        let conversation = Unmanaged<SMTPConversation>.fromOpaque(pointer).takeUnretainedValue()
        return conversation.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
    }

    static let hear: curl_debug_callback = { _, kind, text, count, pointer in
        guard let text, let pointer else { return 0 }
        let conversation = Unmanaged<SMTPConversation>.fromOpaque(pointer).takeUnretainedValue()
        let bytes = UnsafeRawBufferPointer(start: text, count: count)
        switch kind {
        case CURLINFO_HEADER_IN: conversation.serverSaid(String(decoding: bytes, as: UTF8.self)[...])
        case CURLINFO_HEADER_OUT: conversation.weSaid(String(decoding: bytes, as: UTF8.self)[...])
        default: break
        }
        return 0
    }

    static let progress: curl_xferinfo_callback = { pointer, _, _, _, _ in
        guard let pointer else { return 0 }
        return Unmanaged<SMTPConversation>.fromOpaque(pointer).takeUnretainedValue().mustEnd() ? 1 : 0
    }

    /// Throws away what libcurl would print.
    static let ignore: curl_write_callback = { _, size, count, _ in size * count }
}
