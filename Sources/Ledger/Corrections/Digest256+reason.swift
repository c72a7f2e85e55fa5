extension Digest256 {
    /// What the chain keeps of a reason: SHA-256 of a salt followed by the reason in UTF-8. Once salt and text are
    /// erased, nobody can find the text back from it.
    package static func reason(_ text: String, salt: [UInt8]) -> Digest256 {
        Digest256(of: salt + Array(text.utf8))
    }
}
