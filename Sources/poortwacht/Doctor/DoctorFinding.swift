/// One thing that was examined.
struct DoctorFinding: Codable, Hashable, Sendable {
    enum State: String, Codable, Sendable {
        case fine
        /// It works, and somebody should look at it.
        case warning
        case failed
    }

    /// What was examined: a stable code, such as `data_folder`.
    let check: Check
    let state: State
    /// What was found and what to do about it.
    let sentence: String

    enum Check: String, Codable, Sendable {
        case settings, server, dataFolder = "data_folder", keyFile = "key_file", rules, fonts, certificate, start
        case network, clauses, seal, clock, mail, mailSignature = "mail_signature"
    }
}
