import CCurl
import Dispatch

/// A server that says when something existed (RFC 3161), reached over HTTP.
package struct TimestampAuthority: Sendable, Hashable {
    private static let connectSeconds = 5
    private static let wholeSeconds = 15

    /// `https://…` or `http://…`: the answer is signed, so the way to it need not be secret.
    package let address: String

    /// Nil for what is no such address.
    package init?(address: String) {
        guard address.hasPrefix("https://") || address.hasPrefix("http://"), address.utf8.count <= 500,
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.address = address
    }

    /// Asks for the time of a signature, once, within fifteen seconds.
    ///
    /// Throws `timestampRefused` when it cannot be reached or answers another question.
    package func token(for query: TimestampQuery) async throws(SealingFault) -> [UInt8] {
        let answer: Result<[UInt8], SealingFault> = await withCheckedContinuation { continuation in
            // libcurl blocks; the cooperative pool never waits for it.
            DispatchQueue.global().async {
                continuation.resume(returning: Result { () throws(SealingFault) in try post(query.bytes) })
            }
        }
        return try query.token(from: answer.get())
    }

    private func post(_ bytes: [UInt8]) throws(SealingFault) -> [UInt8] {
        guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let handle = curl_easy_init() else {
            throw .timestampRefused(reason: "no memory")
        }
        defer { curl_easy_cleanup(handle) }
        let headers = curl_slist_append(nil, "Content-Type: application/timestamp-query")
        defer { curl_slist_free_all(headers) }
        let answer = TimestampAnswer()
        _ = poortwacht_curl_set_text(handle, CURLOPT_URL, address)
        _ = poortwacht_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        _ = poortwacht_curl_set_list(handle, CURLOPT_HTTPHEADER, headers)
        for (option, value) in Self.numbers + [(CURLOPT_POSTFIELDSIZE, bytes.count)] {
            _ = poortwacht_curl_set_long(handle, option, value)
        }
        _ = poortwacht_curl_set_writer(handle, TimestampAnswer.take)
        _ = poortwacht_curl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(answer).toOpaque())
        var body = bytes
        let result = body.withUnsafeMutableBytes { buffer in
            _ = poortwacht_curl_set_pointer(handle, CURLOPT_POSTFIELDS, buffer.baseAddress)
            return withExtendedLifetime(answer) { curl_easy_perform(handle) }
        }
        guard result == CURLE_OK else { throw .timestampRefused(reason: String(cString: curl_easy_strerror(result))) }
        return answer.bytes
    }

    private static let numbers = [
        (CURLOPT_POST, 1), (CURLOPT_CONNECTTIMEOUT, connectSeconds), (CURLOPT_TIMEOUT, wholeSeconds),
        // Signals and threads do not mix; an error page is no answer.
        (CURLOPT_NOSIGNAL, 1), (CURLOPT_FAILONERROR, 1),
    ]
}
