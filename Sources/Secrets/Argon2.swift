import CArgon2

/// The two calls into libargon2 (RFC 9106). Both take some 75 ms and 46 MiB, so only `PasswordHasher` makes them.
enum Argon2 {
    private static let tagCount = 32

    static func hash(_ password: Password, salt: [UInt8], cost: PasswordCost) throws(PasswordHasherFailure)
        -> PasswordHash
    {
        let count = argon2_encodedlen(
            cost.passes, cost.memoryKibibytes, cost.lanes, UInt32(salt.count), UInt32(tagCount), Argon2_id
        )
        var encoded = [CChar](repeating: 0, count: count)
        let result = argon2id_hash_encoded(
            cost.passes, cost.memoryKibibytes, cost.lanes, password.bytes, password.bytes.count, salt, salt.count,
            tagCount,
            &encoded, encoded.count
        )
        guard result == ARGON2_OK.rawValue else { throw .failed(code: result) }
        let text = String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(SecretFault) {
            return try PasswordHash(text)
        } catch {
            throw .failed(code: result)
        }
    }

    /// Compares in constant time (argon2_compare).
    static func verify(_ password: Password, against hash: PasswordHash) throws(PasswordHasherFailure) -> Bool {
        let result = argon2id_verify(hash.text, password.bytes, password.bytes.count)
        if result == ARGON2_OK.rawValue { return true }
        guard result == ARGON2_VERIFY_MISMATCH.rawValue else { throw .failed(code: result) }
        return false
    }
}
