import CCurl
import Glibc

/// A libcurl handle with its connection, freed with this object.
final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private var recipients: UnsafeMutablePointer<curl_slist>?
    private var explanation = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))

    /// Nil when libcurl has no memory.
    init?() {
        // Once for the process; libcurl counts the calls.
        guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let handle = curl_easy_init() else { return nil }
        self.handle = handle
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(recipients)
    }

    /// Forgets every option and keeps the connection.
    func reset() {
        curl_easy_reset(handle)
        curl_slist_free_all(recipients)
        recipients = nil
    }

    /// Sets a number. A name or value that this libcurl does not know is a mistake of ours.
    func set(_ option: CURLoption, _ value: Int) {
        let result = poortwacht_curl_set_long(handle, option, value)
        precondition(result == CURLE_OK, "libcurl knows the option")
    }

    /// Sets a text, which libcurl copies; nil for none.
    func set(_ option: CURLoption, _ value: String?) {
        let result = poortwacht_curl_set_text(handle, option, value)
        precondition(result == CURLE_OK, "libcurl knows the option")
    }

    func set(recipients addresses: [String]) {
        for address in addresses { recipients = curl_slist_append(recipients, address) }
        let result = poortwacht_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        precondition(result == CURLE_OK, "libcurl knows the option")
    }

    /// Carries out what was set, talking to a conversation. Blocks.
    func perform(_ conversation: SMTPConversation) -> CURLcode {
        let pointer = Unmanaged.passUnretained(conversation).toOpaque()
        for option in [CURLOPT_READDATA, CURLOPT_DEBUGDATA, CURLOPT_XFERINFODATA] {
            _ = poortwacht_curl_set_pointer(handle, option, pointer)
        }
        _ = poortwacht_curl_set_reader(handle, SMTPConversation.read)
        _ = poortwacht_curl_set_writer(handle, SMTPConversation.ignore)
        _ = poortwacht_curl_set_listener(handle, SMTPConversation.hear)
        _ = poortwacht_curl_set_progress(handle, SMTPConversation.progress)
        return withExtendedLifetime(conversation) {
            explanation.withUnsafeMutableBufferPointer { buffer in
                buffer.update(repeating: 0)
                _ = poortwacht_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, buffer.baseAddress)
                defer { _ = poortwacht_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil) }
                return curl_easy_perform(handle)
            }
        }
    }

    /// Hangs up. Freeing the handle would take leave first, and wait for minutes for the answer of a server that is
    /// silent.
    func hangUp() {
        var socket: curl_socket_t = -1
        guard poortwacht_curl_info_socket(handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK, socket >= 0 else {
            return
        }
        _ = shutdown(socket, Int32(SHUT_RDWR))
    }

    /// What libcurl says of the last failure.
    func words(for result: CURLcode) -> String {
        let text = String(decoding: explanation.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.isEmpty ? String(cString: curl_easy_strerror(result)) : text
    }

    /// What OpenSSL found wrong with the server's certificate (`X509_V_ERR_…`).
    var certificateFault: Int {
        var value = 0
        _ = poortwacht_curl_info_long(handle, CURLINFO_SSL_VERIFYRESULT, &value)
        return value
    }
}
