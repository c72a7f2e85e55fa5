import COpenSSL

/// Turning OpenSSL's return values and its error queue, which belongs to the thread, into typed errors.
enum OpenSSL {
    private static let reasonLimit = 16

    /// The object that a call gave.
    static func object<Object>(_ call: String, _ object: Object?) throws(SealingFault) -> Object {
        guard let object else { throw fault(call) }
        return object
    }

    /// Throws unless a call gave a positive number.
    static func check(_ call: String, _ result: Int32) throws(SealingFault) {
        guard result > 0 else { throw fault(call) }
    }

    /// The fault of a call, taking the reasons out of the queue.
    static func fault(_ call: String) -> SealingFault {
        var reasons: [String] = []
        while reasons.count < reasonLimit {
            let number = ERR_get_error()
            guard number != 0 else { break }
            reasons.append(reason(number))
        }
        ERR_clear_error()
        return .openSSL(call: call, reasons: reasons)
    }

    /// Runs a body with a memory buffer over text, which is freed afterwards.
    static func reading<Value>(
        _ text: String, _ body: (OpaquePointer) throws(SealingFault) -> Value
    ) throws(SealingFault) -> Value {
        ERR_clear_error()
        let bytes = Array(text.utf8)
        let buffer = try object("BIO_new", BIO_new(BIO_s_mem()))
        defer { BIO_free(buffer) }
        guard BIO_write(buffer, bytes, Int32(clamping: bytes.count)) == bytes.count else { throw fault("BIO_write") }
        return try body(buffer)
    }

    /// What a body writes into a memory buffer, as text.
    static func writing(_ body: (OpaquePointer) throws(SealingFault) -> Void) throws(SealingFault) -> String {
        let buffer = try object("BIO_new", BIO_new(BIO_s_mem()))
        defer { BIO_free(buffer) }
        try body(buffer)
        var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(buffer))
        guard BIO_read(buffer, &bytes, Int32(clamping: bytes.count)) == bytes.count else { throw fault("BIO_read") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func reason(_ number: UInt) -> String {
        var text = [CChar](repeating: 0, count: 256)
        ERR_error_string_n(number, &text, text.count)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
