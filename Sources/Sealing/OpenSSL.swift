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
        try reading(Array(text.utf8), body)
    }

    /// Runs a body with a memory buffer over bytes, which is freed afterwards.
    static func reading<Value>(
        _ bytes: [UInt8], _ body: (OpaquePointer) throws(SealingFault) -> Value
    ) throws(SealingFault) -> Value {
        ERR_clear_error()
        let buffer = try object("BIO_new", BIO_new(BIO_s_mem()))
        defer { BIO_free(buffer) }
        // An empty buffer would say "try again" rather than "that was all".
        BIO_ctrl(buffer, BIO_C_SET_BUF_MEM_EOF_RETURN, 0, nil)
        if !bytes.isEmpty {
            guard BIO_write(buffer, bytes, Int32(clamping: bytes.count)) == bytes.count else {
                throw fault("BIO_write")
            }
        }
        return try body(buffer)
    }

    /// What a body writes into a memory buffer, as text.
    static func writing(_ body: (OpaquePointer) throws(SealingFault) -> Void) throws(SealingFault) -> String {
        String(decoding: try writingBytes(body), as: UTF8.self)
    }

    /// What a body writes into a memory buffer.
    static func writingBytes(_ body: (OpaquePointer) throws(SealingFault) -> Void) throws(SealingFault) -> [UInt8] {
        let buffer = try object("BIO_new", BIO_new(BIO_s_mem()))
        defer { BIO_free(buffer) }
        try body(buffer)
        var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(buffer))
        guard BIO_read(buffer, &bytes, Int32(clamping: bytes.count)) == bytes.count else { throw fault("BIO_read") }
        return bytes
    }

    /// The DER bytes that an `i2d_…` function gives.
    static func der(
        _ call: String, _ encode: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32
    ) throws(SealingFault) -> [UInt8] {
        let count = encode(nil)
        try check(call, count)
        var bytes = [UInt8](repeating: 0, count: Int(count))
        let written = bytes.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return encode(&start)
        }
        guard written == count else { throw fault(call) }
        return bytes
    }

    /// SHA-256 of several pieces, one after another; 32 bytes.
    static func sha256(_ pieces: ArraySlice<UInt8>...) throws(SealingFault) -> [UInt8] {
        let context = try object("EVP_MD_CTX_new", EVP_MD_CTX_new())
        defer { EVP_MD_CTX_free(context) }
        try check("EVP_DigestInit_ex", EVP_DigestInit_ex(context, EVP_sha256(), nil))
        for piece in pieces {
            try check("EVP_DigestUpdate", piece.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) })
        }
        var digest = [UInt8](repeating: 0, count: 32)
        try check("EVP_DigestFinal_ex", EVP_DigestFinal_ex(context, &digest, nil))
        return digest
    }

    private static func reason(_ number: UInt) -> String {
        var text = [CChar](repeating: 0, count: 256)
        ERR_error_string_n(number, &text, text.count)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
